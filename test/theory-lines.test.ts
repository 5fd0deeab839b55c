// The theory lines against what is measured: every preset and lane that has one, over seeds of its own, so
// that no run leans on another.
import { describe, expect, it } from 'vitest'
import { fromMs, toMs } from '../src/kernel/time.ts'
import { createRun } from '../src/lab/run.ts'
import { hasTheory, type TheoryLine, theoryLine } from '../src/metrics/theory-line.ts'
import { createLane, defaultScenario } from '../src/scenario/defaults.ts'
import { presets } from '../src/scenario/presets.ts'
import type { Lane, Scenario } from '../src/scenario/scenario.ts'

/** Who is pushed to is always as quick: less chance, fewer seeds. */
const seedsOf = (lane: Lane | undefined): number =>
  lane?.protocol === 'sse' || lane?.protocol === 'websocket' ? 4 : 12
/** In one run: updates, and as many pauses of the client. */
const AT_LEAST = 60
/** The opening of the first connection is no part of the forms. */
const WARM_UP_US = fromMs(4_000)

interface Sums {
  count: number
  sumMs: number
  leastMs: number
  greatestMs: number
}

function pauseMsOf(lane: Lane | undefined): number {
  if (lane?.protocol === 'request-response') return lane.options.paceMs
  return lane?.protocol === 'polling' ? lane.options.intervalMs : 0
}

/** The latencies of one run's updates: those that had been created early enough to be delivered for sure. */
async function measure(scenario: Scenario): Promise<Sums> {
  const pauseMs = pauseMsOf(scenario.lanes[0])
  const periodMs = 1_000 / scenario.feed.ratePerSecond
  // Whole numbers of updates, so that of strict beats no part of a cycle is counted.
  const updates = AT_LEAST * Math.max(1, Math.ceil(pauseMs / periodMs))
  const lastUs = WARM_UP_US + fromMs(updates * periodMs)
  const run = createRun(scenario)
  await run.runTo(lastUs + fromMs(20 * (pauseMs + 1_000)))
  const { deliveries } = run.trace.lane(0)
  const sums = { count: 0, sumMs: 0, leastMs: Number.POSITIVE_INFINITY, greatestMs: 0 }
  for (let row = 0; row < deliveries.atUs.length; row++) {
    const createdUs = run.trace.createdUs(deliveries.update.at(row))
    if (createdUs <= WARM_UP_US || createdUs > lastUs) continue
    const ms = toMs(deliveries.atUs.at(row) - createdUs)
    sums.count++
    sums.sumMs += ms
    sums.leastMs = Math.min(sums.leastMs, ms)
    sums.greatestMs = Math.max(sums.greatestMs, ms)
  }
  run.close()
  return sums
}

/** Mean over all runs, with its standard error from run to run: a ratio of two sums. */
async function measured(scenario: Scenario) {
  const runs: Sums[] = []
  const seeds = seedsOf(scenario.lanes[0])
  for (let seed = 1; seed <= seeds; seed++) runs.push(await measure({ ...scenario, seed }))
  const total = (of: (run: Sums) => number) => runs.reduce((sum, run) => sum + of(run), 0)
  const count = total((run) => run.count)
  const meanMs = total((run) => run.sumMs) / count
  const squares = total((run) => (run.sumMs - meanMs * run.count) ** 2)
  return {
    meanMs,
    errorMs: Math.sqrt((squares * seeds) / (seeds - 1)) / count,
    leastMs: Math.min(...runs.map((run) => run.leastMs)),
    greatestMs: Math.max(...runs.map((run) => run.greatestMs)),
  }
}

const inRange = (theory: TheoryLine, { meanMs, errorMs }: { meanMs: number; errorMs: number }) =>
  Math.abs(meanMs - theory.meanMs) <= 3 * errorMs + 0.001

const alone = (scenario: Scenario, lane: Lane): Scenario => ({ ...scenario, lanes: [lane] })

const cases = presets.flatMap(({ id, scenario }) =>
  scenario.lanes.map((lane) => ({ name: `${id}: ${lane.id}`, scenario: alone(scenario, lane) })),
)

/** What no preset has: strict beats, connections that are closed between two requests, TLS, long holds. */
const more = (
  [
    [
      'two strict beats',
      { pattern: 'steady', ratePerSecond: 4 },
      {},
      ['polling', { intervalMs: 1_000, timing: 'fixed-rate' }],
    ],
    [
      'beats that nearly fall together',
      { pattern: 'steady', ratePerSecond: 1 / 1.5 },
      {},
      ['polling', { intervalMs: 1_000, timing: 'fixed-rate' }],
    ],
    ['a new connection for each poll', {}, {}, ['polling', { intervalMs: 7_000 }]],
    ['a connection that is gone when the poll arrives', {}, {}, ['polling', { intervalMs: 5_950 }]],
    [
      'a new connection for each poll, with TLS and jitter',
      {},
      { security: 'tls-1.3', jitterMs: 20 },
      ['polling', { intervalMs: 8_000 }],
    ],
    [
      'a person, and a server that keeps nothing open',
      {},
      { keepAliveTimeoutMs: 0 },
      ['request-response', { paceMs: 500 }],
    ],
    [
      'a person who is often too late by a transit',
      {},
      { keepAliveTimeoutMs: 700, delayMs: 300 },
      ['request-response', { paceMs: 800 }],
    ],
    [
      'holds that often end in vain',
      { ratePerSecond: 2 },
      { delayMs: 200 },
      ['long-polling', { holdMs: 300 }],
    ],
    [
      'steady updates, long polling',
      { pattern: 'steady', ratePerSecond: 2 },
      {},
      ['long-polling', {}],
    ],
    [
      'bursts, polling with a pause',
      { pattern: 'bursty', ratePerSecond: 2 },
      { jitterMs: 30 },
      ['polling', { intervalMs: 600 }],
    ],
  ] as const
).map(([name, feed, link, [protocol, options]]) => ({
  name,
  scenario: {
    ...defaultScenario,
    feed: { ...defaultScenario.feed, ...feed },
    link: { ...defaultScenario.link, ...link },
    lanes: [createLane(protocol, options)],
  } as Scenario,
}))

describe('the mean lies within three standard errors of the line, and nothing outside its band', () => {
  const held = [...cases, ...more].flatMap(({ name, scenario }) => {
    const theory = theoryLine(scenario, 0, 0)
    return hasTheory(theory) ? [{ name, scenario, theory }] : []
  })

  it('is asked of every preset that can have one, and of all that is built for it', () => {
    const names = held.map(({ name }) => name)
    for (const id of ['lecture', 'live-score', 'notifications'])
      expect(names.filter((name) => name.startsWith(`${id}:`))).toHaveLength(5)
    expect(names).toEqual(expect.arrayContaining(more.map(({ name }) => name)))
    expect(names).toContain('game: websocket')
  })

  it.each(held)('$name', async ({ scenario, theory }) => {
    const found = await measured(scenario)
    expect(inRange(theory, found), JSON.stringify({ line: theory.meanMs, ...found })).toBe(true)
    if (!theory.band) return
    expect(found.leastMs).toBeGreaterThanOrEqual(theory.band.leastMs - 0.001)
    expect(found.greatestMs).toBeLessThanOrEqual(theory.band.greatestMs + 0.001)
  })

  it('would notice a line that is a tenth off; of a person who looks by chance, a third', async () => {
    for (const { scenario, theory } of held.filter(({ name }) => name.startsWith('lecture:'))) {
      const off = scenario.lanes[0]?.protocol === 'request-response' ? 1 / 3 : 1 / 10
      const found = await measured(scenario)
      for (const factor of [1 - off, 1 + off])
        expect(inRange({ ...theory, meanMs: theory.meanMs * factor }, found)).toBe(false)
    }
  })
})

describe('where no form holds', () => {
  const lane = (change: Partial<Scenario>) => (index: number) =>
    theoryLine({ ...defaultScenario, ...change }, index, 10_000_000)
  const { link, feed } = defaultScenario

  it('says why, and gives no number', () => {
    const told = (change: Partial<Scenario>, index: number, word: RegExp) => {
      const theory = lane(change)(index)
      expect(hasTheory(theory)).toBe(false)
      if (!hasTheory(theory)) expect(theory.reason).toMatch(word)
    }
    for (const index of [0, 1, 2, 3, 4]) {
      told({ link: { ...link, lossRatio: 0.01 } }, index, /lost/)
      told({ link: { ...link, bandwidthBytesPerSecond: 9_000 } }, index, /bandwidth/)
      told({ link: { ...link, receiveOverheadMs: 1 } }, index, /machine/)
      told({ feed: { ...feed, pattern: 'manual' } }, index, /Publish/)
      told(
        { inputs: [{ atUs: 5, kind: 'set', field: 'link.delayMs', value: 9 }] },
        index,
        /control/,
      )
    }
    told({ upstream: { ratePerSecond: 1, payloadBytes: 9 } }, 1, /messages/)
    told({ feed: { ...feed, pattern: 'bursty' } }, 2, /bursts/)
    told({ feed: { ...feed, payloadBytes: 40_000 } }, 4, /flight/)
    told({ link: { ...link, jitterMs: 9 } }, 3, /order/)
    told({ link: { ...link, jitterMs: 60 } }, 3, /jitter/)
  })

  it('a deed that is still to come, or that concerns another lane, changes nothing', () => {
    const before = lane({})(1)
    const later = { atUs: 10_000_001, kind: 'set', field: 'link.delayMs', value: 9 } as const
    expect(lane({ inputs: [later] })(1)).toEqual(before)
    const other = { atUs: 5, kind: 'set', field: 'lanes.sse.retryMs', value: 9 } as const
    expect(lane({ inputs: [other] })(1)).toEqual(before)
    expect(hasTheory(lane({ inputs: [other] })(3))).toBe(false)
  })
})
