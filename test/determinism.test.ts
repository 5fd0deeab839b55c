// The first law: a run is a function of its scenario.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { presets } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { entryLine } from '../src/trace/ndjson.ts'
import type { Trace } from '../src/trace/trace.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'

async function play(scenario: Scenario, stops: number[] = [LONG_US]): Promise<Trace> {
  const run = createRun(scenario)
  for (const stop of stops) await run.runTo(stop)
  return run.trace
}

const text = (trace: Trace, lane?: string): string[] => {
  const lines: string[] = []
  for (let i = 0; i < trace.length; i++) {
    const line = entryLine(trace, i)
    if (lane === undefined || line.includes(`"lane":"${lane}"`)) lines.push(line)
  }
  return lines
}

test('two runs of one scenario agree, in one go or with stops at any instants', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyScenario,
      fc.array(fc.integer({ min: 0, max: LONG_US }), { maxLength: 8 }),
      async (scenario, instants) => {
        const stops = [...instants.sort((a, b) => a - b), LONG_US]
        expect(text(await play(scenario, stops))).toEqual(text(await play(scenario)))
      },
    ),
    { numRuns: 80 },
  )
}, 60_000)

test('a run that ended earlier is the beginning of the longer one', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, fc.integer({ min: 0, max: LONG_US }), async (scenario, endUs) => {
      const short = createRun({ ...scenario, durationMs: endUs / 1_000 })
      await short.runTo(LONG_US)
      const whole = text(await play(scenario))
      expect(text(short.trace)).toEqual(whole.slice(0, short.trace.length))
      expect(short.headUs).toBe(endUs)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('inputs given while it runs and the same inputs in the scenario give the same trace', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const live = createRun({ ...scenario, inputs: [] })
      for (const { atUs, ...action } of scenario.inputs) {
        await live.runTo(atUs)
        live.input(action)
      }
      await live.runTo(LONG_US)
      expect(text(await play(live.scenario))).toEqual(text(live.trace))
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('a lane is the same whatever the other lanes are', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const together = await play(scenario)
      for (const lane of scenario.lanes) {
        const alone = await play({ ...scenario, lanes: [lane] })
        expect(text(alone, lane.id)).toEqual(text(together, lane.id))
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('entries are in order of time, and nothing is lost, doubled or delivered early', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const trace = await play(scenario)
      for (let i = 1; i < trace.length; i++) {
        expect(trace.entries.timeUs.at(i)).toBeGreaterThanOrEqual(trace.entries.timeUs.at(i - 1))
      }
      for (const { deliveries } of trace.lanes) {
        for (let i = 0; i < deliveries.atUs.length; i++) {
          // Every update once, in order, none left out: so the n-th delivery is update n.
          expect(deliveries.update.at(i)).toBe(i + 1)
          expect(deliveries.atUs.at(i)).toBeGreaterThanOrEqual(trace.createdUs(i + 1))
        }
      }
    }),
    { numRuns: 80 },
  )
}, 60_000)

test('when the news stops, everybody has all of it in the end', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      // Without limits that a flood of messages could fill for minutes.
      const upstream = { ratePerSecond: 0, payloadBytes: 0 }
      const link = { ...scenario.link, bandwidthBytesPerSecond: 0, lossRatio: 0 }
      const lanes = scenario.lanes
        .filter(({ protocol }) => protocol !== 'request-response')
        .map((lane) => ({ ...lane, link: undefined }))
      if (lanes.length === 0) return
      const inputs = [
        { atUs: LONG_US, kind: 'set' as const, field: 'feed.pattern', value: 'manual' },
      ]
      const run = createRun({ ...scenario, upstream, link, lanes, inputs })
      await run.runTo(3 * LONG_US)
      for (const { deliveries } of run.trace.lanes) {
        expect(deliveries.update.length).toBe(run.trace.updates.createdUs.length)
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
  'the preset %s gives every lane all its news, and the same hash twice',
  async (_, scenario) => {
    const runs = await Promise.all(
      [1, 2].map(async () => {
        const run = createRun(scenario)
        await run.runTo(60_000_000)
        return run
      }),
    )
    expect(runs[0]?.hash()).toBe(runs[1]?.hash())
    for (const lane of runs[0]?.trace.lanes ?? []) expect(lane.messages.length).toBeGreaterThan(0)
  },
)
