// The words against real runs: whatever happens in any preset has a sentence, and the sentence says no more
// and no less than the trace.
import { describe, expect, it } from 'vitest'
import { createRun } from '../../lab/run.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { presetById, presets } from '../../scenario/presets.ts'
import { freshness } from './figures-words.ts'
import { laneTitle } from './lane-words.ts'
import { describeMessage, isEmptyAnswer, messageName, updatesIn } from './message-words.ts'
import { describeInstant, describePause } from './moment-words.ts'

async function played(preset: string, seconds: number) {
  const scenario = presetById(preset)?.scenario
  if (!scenario) throw new Error(preset)
  const run = createRun(scenario)
  await run.runTo(seconds * 1e6)
  return run
}

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  it('has a plain sentence for every message and every instant', async () => {
    const { trace } = await played(preset, 8)
    const texts = trace.lanes.flatMap((lane) =>
      Array.from({ length: lane.messages.length }, (_, index) => {
        const message = lane.messages.get(index)
        const text = describeMessage(message, lane)
        const silent = message.updateCount > 0 && !text.includes(updatesIn(message))
        return silent || !messageName(message) ? `says too little: ${text}` : text
      }),
    )
    for (let row = 0; row < Math.min(trace.length, 400); row++)
      texts.push(describeInstant(trace, trace.entry(row).timeUs))
    expect(texts.length).toBeGreaterThan(50)
    const plain = /^[A-Z\d].*\.$/
    expect(texts.filter((text) => !plain.test(text) || /undefined|NaN|null/.test(text))).toEqual([])
  })

  it('counts as many empty answers as the figures do', async () => {
    const { trace, headUs } = await played(preset, 8)
    trace.lanes.forEach((lane, index) => {
      let empty = 0
      for (let row = 0; row < lane.messages.length; row++)
        if (isEmptyAnswer(lane.messages.get(row), lane)) empty++
      expect(empty).toBe(figuresAt(trace, index, headUs).emptyAnswers)
    })
  })
})

it('tells a retry from a comment', async () => {
  const { trace } = await played('lecture', 20)
  const lane = trace.lanes.find(({ protocol }) => protocol === 'sse')
  const said = Array.from({ length: lane?.messages.length ?? 0 }, (_, i) => lane?.messages.get(i))
    .filter((message) => message?.type === 'comment')
    .map((message) => message && lane && [messageName(message), describeMessage(message, lane)])
  expect(said[0]).toEqual([
    'retry',
    'The server says how long the client waits before it reconnects: 3000 ms. It is no news.',
  ])
  for (const one of said.slice(1)) expect(one?.[0]).toBe('comment')
})

it('sums up a pause as a person would', async () => {
  const { trace, scenario, headUs } = await played('lecture', 12)
  const figures = scenario.lanes.map((_, index) => figuresAt(trace, index, headUs))
  const text = describePause(headUs, scenario.lanes, figures)
  const created = trace.updates.createdUs.length
  expect(text).toContain(`Paused at 12.0 s. ${created} updates published.`)
  expect(text).toMatch(/Polling delivered \d+ \(mean delay [\d.]+ m?s, \d+ requests/)
  expect(text).toMatch(/WebSocket delivered \d+ \(mean delay 50 ms, 1 request\)/)
})

it('says how far a person is behind', async () => {
  const { trace, headUs } = await played('lecture', 12)
  const figures = figuresAt(trace, 0, headUs)
  expect(freshness({ ...figures, updatesCreated: 0 }).state).toBe('nothing')
  expect(freshness({ ...figures, newestUpdate: figures.updatesCreated })).toEqual({
    state: 'fresh',
    words: 'up to date',
  })
  const late = { ...figures, newestUpdate: figures.updatesCreated - 1, stalenessUs: 1_600_000 }
  expect(freshness(late)).toEqual({ state: 'behind', words: '1.60 s' })
  expect(freshness({ ...late, stalenessUs: 0 }).state).toBe('fresh')
})

it('tells lanes of one protocol apart', () => {
  const titles = presets.map(({ scenario }) => scenario.lanes.map(laneTitle))
  for (const lanes of titles) expect(new Set(lanes).size).toBe(lanes.length)
  const named = (id: string) => laneTitle({ id, protocol: 'polling' })
  expect(named('polling')).toBe('Polling')
  expect(named('polling-2')).toBe('Polling 2')
  expect(named('polling-500ms')).toBe('Polling 500 ms')
  expect(named('often')).toBe('Polling (often)')
})
