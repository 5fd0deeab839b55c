import { expect, it } from 'vitest'
import { createRun } from '../../lab/run.ts'
import { presetById } from '../../scenario/presets.ts'
import { PAGE_ROWS, pageOf } from './rows.ts'

it('shows each message of the window once, in order, a page at a time', async () => {
  const scenario = presetById('game')?.scenario
  if (!scenario) throw new Error('no preset')
  const run = createRun(scenario)
  await run.runTo(6e6)
  const { trace } = run
  const window = { fromUs: 1e6, toUs: 5.5e6 }
  const cursorUs = 5e6
  const expected = trace.lanes.flatMap(({ messages }, lane) =>
    Array.from({ length: messages.length }, (_, index) => ({ lane, index })).filter(
      ({ index }) =>
        messages.sentUs.at(index) <= cursorUs && messages.endUs(index) >= window.fromUs,
    ),
  )
  expect(expected.length).toBeGreaterThan(PAGE_ROWS)
  const { pages, total } = pageOf(trace, window, cursorUs, 0)
  expect(total).toBe(expected.length)
  const seen = Array.from({ length: pages }, (_, page) =>
    pageOf(trace, window, cursorUs, page),
  ).flatMap(({ rows }) => rows)
  expect(new Set(seen.map(({ lane, message }) => `${lane}.${message.index}`)).size).toBe(total)
  expect(seen).toHaveLength(total)
  const times = seen.map(({ message }) => message.sentUs)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  // A page that is no longer there is the last one.
  expect(pageOf(trace, window, cursorUs, 99).page).toBe(pages - 1)
})
