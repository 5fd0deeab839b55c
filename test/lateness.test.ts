// Why an update was late: the parts add up exactly, and each is found where it was put in on purpose.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRun, type Run } from '../src/lab/run.ts'
import { type LatePart, latenessOf } from '../src/metrics/lateness.ts'
import { createLane, defaultScenario } from '../src/scenario/defaults.ts'
import { presets } from '../src/scenario/presets.ts'
import type { Input, Lane, LinkOptions, Scenario } from '../src/scenario/scenario.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'

type Parts = Partial<Record<LatePart, number>>

/** Of each delivered update of a lane, its parts in milliseconds. They must add up. */
function explained({ trace, scenario }: Run, lane: number): Parts[] {
  const { deliveries } = trace.lane(lane)
  return Array.from({ length: deliveries.atUs.length }, (_, row) => {
    const update = deliveries.update.at(row)
    const lateness = latenessOf(trace, scenario, lane, update)
    if (!lateness) return expect.fail(`Update ${update} was delivered, and nobody can say why.`)
    const sum = lateness.parts.reduce((total, { us }) => total + us, 0)
    const latency = deliveries.atUs.at(row) - trace.createdUs(update)
    if (sum !== latency || lateness.parts.some(({ us }) => us <= 0 || !Number.isInteger(us))) {
      return expect.fail(`${latency} µs explained as ${JSON.stringify(lateness.parts)}`)
    }
    return Object.fromEntries(lateness.parts.map(({ part, us }) => [part, us / 1_000]))
  })
}

test('the parts are positive and add up exactly, in random scenarios', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, fc.constantFrom(true, false), async (scenario, node) => {
      const site = { profile: 'node', origin: 'http://a.example', page: '/', browser: '' } as const
      const run = createRun(node ? { ...scenario, site } : scenario)
      // Asked in between, and again at the end.
      for (const untilUs of [LONG_US / 2, LONG_US]) {
        await run.runTo(untilUs)
        for (const lane of scenario.lanes.keys()) explained(run, lane)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

test.each(presets)('and in the preset $id', async ({ scenario }) => {
  const run = createRun(scenario)
  await run.runTo(20_000_000)
  let explanations = 0
  for (const lane of scenario.lanes.keys()) explanations += explained(run, lane).length
  expect(explanations).toBeGreaterThan(0)
})

test('with steady travel, an update pushed over an open connection travels as long as the link says', async () => {
  let pushed = 0
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const link = { ...scenario.link, jitterMs: 0, lossRatio: 0 }
      const lanes = scenario.lanes.map((lane) => ({ ...lane, link: undefined }) as Lane)
      const inputs = scenario.inputs.filter(({ kind }) => kind !== 'set')
      const run = createRun({ ...scenario, link, lanes, inputs })
      await run.runTo(LONG_US / 2)
      for (const [index, { protocol }] of lanes.entries()) {
        if (protocol !== 'sse' && protocol !== 'websocket') continue
        for (const { handshake, travel = 0, 'slow-start': slow } of explained(run, index)) {
          if (handshake || slow) continue
          pushed++
          const requestToo = 2 * link.delayMs
          if (Math.abs(travel - link.delayMs) > 0.001 && travel > requestToo + 0.001)
            expect.fail(`${travel} ms of travel, where the link takes ${link.delayMs} ms.`)
          if (travel < Math.round(link.delayMs * 1_000) / 1_000)
            expect.fail(`Only ${travel} ms of travel, where the link takes ${link.delayMs} ms.`)
        }
      }
    }),
    { numRuns: 40 },
  )
  expect(pushed).toBeGreaterThan(0)
}, 120_000)

async function play(
  lane: Lane,
  link: Partial<LinkOptions>,
  rest: Partial<Scenario> = {},
  untilUs = 30e6,
): Promise<Parts[]> {
  const run = createRun({
    ...defaultScenario,
    ...rest,
    lanes: [lane],
    link: { ...defaultScenario.link, ...link },
  })
  await run.runTo(untilUs)
  return explained(run, 0)
}

const publishAt = (...ms: number[]): Partial<Scenario> => ({
  feed: { ...defaultScenario.feed, pattern: 'manual' },
  inputs: ms.map((at): Input => ({ atUs: at * 1_000, kind: 'publish' })),
})

describe('each part is found where it is', () => {
  test('an open stream: nothing but travel', async () => {
    for (const protocol of ['sse', 'websocket'] as const) {
      const parts = await play(createLane(protocol), {}, publishAt(1_000, 2_000, 2_001))
      expect(parts).toEqual([{ travel: 50 }, { travel: 50 }, { travel: 50 }])
    }
  })

  test('before the stream is open: the handshake and the request come first', async () => {
    const [parts] = await play(createLane('sse'), {}, publishAt(20))
    expect(parts).toEqual({ handshake: 80, travel: 100 })
  })

  test('polling: waiting, then there and back', async () => {
    // Polls leave at 100 ms after the handshake, and 2 s after each answer: at 2,200 ms.
    const parts = await play(createLane('polling'), {}, publishAt(1_000, 2_230))
    expect(parts).toEqual([{ waiting: 1_200, travel: 100 }, { travel: 70 }])
  })

  test('polling so seldom that the connection is gone: a handshake with each poll', async () => {
    const lane = createLane('polling', { intervalMs: 10_000 })
    const [parts] = await play(lane, {}, publishAt(1_000))
    expect(parts).toEqual({ waiting: 9_200, handshake: 100, travel: 100 })
  })

  test('long polling: held, it only travels; between two requests nobody can be told', async () => {
    // The second comes 10 ms after the first answer left: 90 ms until the next request is there.
    const parts = await play(createLane('long-polling'), {}, publishAt(1_000, 1_010))
    expect(parts).toEqual([{ travel: 50 }, { 'blind-window': 90, travel: 50 }])
  })

  test('the machine’s time, on both ways', async () => {
    const overheads = { sendOverheadMs: 3, receiveOverheadMs: 4 }
    const [pushed] = await play(createLane('websocket'), overheads, publishAt(1_000))
    expect(pushed).toEqual({ travel: 50, machine: 4 })
    const [, polled] = await play(createLane('polling'), overheads, publishAt(100, 1_000))
    expect(polled?.machine).toBe(7)
  })

  test('the bandwidth: as long as the bytes take', async () => {
    const payload = { ...defaultScenario.feed, pattern: 'manual' as const, payloadBytes: 1_000 }
    const rest = { ...publishAt(1_000), feed: payload }
    const [parts] = await play(createLane('sse'), { bandwidthBytesPerSecond: 10_000 }, rest)
    expect(Object.keys(parts ?? {}).sort()).toEqual(['serialisation', 'travel'])
    expect(parts?.travel).toBe(50)
    // A little more than 1,000 bytes at 10 a millisecond.
    expect(parts?.serialisation).toBeGreaterThan(105)
    expect(parts?.serialisation).toBeLessThan(120)
  })

  test('a long answer: rounds of slow start', async () => {
    const payload = { ...defaultScenario.feed, pattern: 'manual' as const, payloadBytes: 20_000 }
    const [parts] = await play(createLane('sse'), {}, { ...publishAt(1_000), feed: payload })
    expect(parts).toEqual({ travel: 50, 'slow-start': 100 })
  })

  test('a lost packet: what exceeds the travel, also for those behind it', async () => {
    const lane = createLane('sse')
    const rest = { feed: { ...defaultScenario.feed, ratePerSecond: 10 } }
    const parts = await play(lane, { lossRatio: 0.03 }, rest, 100e6)
    const late = parts.filter(({ retransmission = 0 }) => retransmission > 0)
    expect(late.length).toBeGreaterThan(20)
    expect(late.length).toBeLessThan(parts.length / 3)
    for (const one of parts.slice(5)) {
      const { travel = 0, retransmission = 0 } = one
      expect(travel).toBeLessThanOrEqual(50)
      expect(travel < 50 && retransmission === 0).toBe(false)
    }
  })

  test('all connections are taken: the poll waits in the queue', async () => {
    // One connection; posts and polls share it.
    const upstream = { ratePerSecond: 30, payloadBytes: 10 }
    const lane = createLane('polling', { intervalMs: 100 })
    const parts = await play(lane, { maxConnections: 1 }, { upstream }, 20e6)
    expect(parts.some(({ queue = 0 }) => queue > 100)).toBe(true)
  })

  test('the person who does not look', async () => {
    const lane = createLane('request-response', { paceMs: 0 })
    const inputs: Input[] = [
      { atUs: 1e6, kind: 'publish' },
      { atUs: 4e6, kind: 'refresh' },
    ]
    const [parts] = await play(lane, {}, { ...publishAt(), inputs })
    expect(parts).toEqual({ waiting: 3_000, travel: 100 })
  })
})
