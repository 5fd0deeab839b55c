// What is announced, against real runs and a slow recount of their traces.
import { describe, expect, it } from 'vitest'
import { createRun } from '../../lab/run.ts'
import { presetById, presets } from '../../scenario/presets.ts'
import type { Trace } from '../../trace/trace.ts'
import { newsOf, numbers } from './news-words.ts'

async function played(preset: string, seconds: number, lossRatio = 0) {
  const scenario = presetById(preset)?.scenario
  if (!scenario) throw new Error(preset)
  const run = createRun(
    lossRatio ? { ...scenario, link: { ...scenario.link, lossRatio } } : scenario,
  )
  await run.runTo(seconds * 1e6)
  return run.trace
}

const entriesBefore = (trace: Trace, us: number) =>
  Array.from({ length: trace.length }, (_, index) => trace.entry(index)).filter(
    ({ timeUs }) => timeUs < us,
  )

it('writes numbers as one says them', () => {
  expect(numbers([4])).toBe('4')
  expect(numbers([4, 4])).toBe('4')
  expect(numbers([1, 2])).toBe('1 and 2')
  expect(numbers([3, 1, 2])).toBe('1 to 3')
  expect(numbers([2, 5, 6])).toBe('2, 5 and 6')
})

describe.each(presets.map(({ id }) => id))('%s', (preset) => {
  it('tells every update and every delivery, stretch after stretch, and off tells nothing', async () => {
    const trace = await played(preset, 6)
    let told = ''
    for (let fromUs = -1; fromUs < 5.9e6; fromUs += 500_000) {
      const stretch = { fromUs, toUs: fromUs + 500_000 }
      told += ` ${newsOf(trace, stretch, 'all', 1)}`
      expect(newsOf(trace, stretch, 'off', 1)).toBe('')
    }
    expect(told).not.toMatch(/undefined|NaN|null/)
    const counted = (pattern: RegExp) =>
      [...told.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0)
    const happened = entriesBefore(trace, 6e6)
    expect(counted(/(\d+) packets? (?:is|are) lost/g)).toBe(
      happened.filter(({ kind }) => kind === 'lost').length,
    )
    const answers = happened.filter(({ kind, lane, subject }) => {
      if (kind !== 'arrived') return false
      const { protocol, messages } = trace.lane(lane)
      if (protocol === 'sse' || protocol === 'websocket') return false
      const { type, answers } = messages.get(subject)
      return type === 'response' && messages.typeOf(answers) === 'request'
    })
    expect(counted(/(\d+) answered requests?/g)).toBe(answers.length)
    expect(counted(/(\d+) messages? of clients/g)).toBe(
      happened.filter(({ kind }) => kind === 'received').length,
    )
  })
})

it('merges what is alike, and puts it in the order of what matters', async () => {
  const trace = await played('lecture', 6)
  const all = newsOf(trace, { fromUs: -1, toUs: 6e6 }, 'all', 1)
  expect(all).toMatch(/^Updates \d+ to \d+ are published\. /)
  expect(all).toMatch(/delivered by [\w- ]+(, [\w- ]+)* and WebSocket\./)
  expect(all).toMatch(/\d+ answered requests, \d+ empty/)
})

it('tells of each lane its first delivery as a milestone, and only once', async () => {
  const trace = await played('lecture', 8)
  const text = newsOf(trace, { fromUs: -1, toUs: 8e6 }, 'milestones', 1)
  expect(text.match(/after/g)).toHaveLength(trace.lanes.length)
  expect(newsOf(trace, { fromUs: 7e6, toUs: 8e6 }, 'milestones', 1)).toBe('')
})

it('says faults first, at every level and speed', async () => {
  const trace = await played('lecture', 20, 0.1)
  const stretch = { fromUs: -1, toUs: 20e6 }
  const fault = /^[^.]+: [\d,]+ packets? (is|are) lost/
  expect(newsOf(trace, stretch, 'milestones', 1)).toMatch(fault)
  expect(newsOf(trace, stretch, 'all', 1)).toMatch(fault)
  expect(newsOf(trace, stretch, 'all', 10)).toMatch(fault)
})

it('only sums up above four times the usual speed', async () => {
  const trace = await played('lecture', 8)
  const stretch = { fromUs: 6e6, toUs: 8e6 }
  expect(newsOf(trace, stretch, 'all', 4)).not.toMatch(/At 8 s/)
  const sum = newsOf(trace, stretch, 'all', 5)
  expect(sum).toContain(`At 8 s: ${trace.updates.createdUs.countUpTo(8e6)} updates published.`)
})
