// The series behind the charts against adding everything up again, from the lines of the trace alone; and
// the figures on the screen against the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { figuresAt } from '../src/metrics/lane-figures.ts'
import { both, ledgersAt } from '../src/metrics/ledger.ts'
import { latencyDistribution, latencyEdges, latencyPoints } from '../src/metrics/series/latency.ts'
import {
  cumulativeBytes,
  heldRequests,
  openConnections,
  staleness,
} from '../src/metrics/series/over-time.ts'
import { emptyShare, rates } from '../src/metrics/series/rates.ts'
import { type Line, niceBucketUs } from '../src/metrics/series/window.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import type { Trace } from '../src/trace/trace.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'
import { linesOf, slowLane, type Line as TraceLine } from './slow-lane.ts'

const ALL = { fromUs: 0, toUs: LONG_US }
/** So much room that nothing is thinned out. */
const EVERYTHING = 1e6

/** Not closed before it is judged: closing says good-bye, in the trace too. */
async function played(scenario: Scenario, untilUs = LONG_US) {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  return run
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const window = fc.tuple(share, share).map((ends) => {
  const [fromUs = 0, toUs = 0] = ends.map((end) => Math.round(end * LONG_US)).sort((a, b) => a - b)
  return { fromUs, toUs }
})
const instant = share.map((part) => Math.round(part * LONG_US))

/** What the line says at an instant: of a jump, what comes after it. */
function onLine({ atUs, value }: Line, us: number): number | undefined {
  const after = atUs.findLastIndex((vertex) => vertex <= us)
  const [fromUs, from, toUs, to] = [atUs[after], value[after], atUs[after + 1], value[after + 1]]
  if (fromUs === undefined || from === undefined) return undefined
  if (toUs === undefined || to === undefined || toUs === fromUs) return from
  return from + ((to - from) * (us - fromUs)) / (toUs - fromUs)
}

/** Everything that a chart shows of a lane. */
const seriesOf = (trace: Trace, lane: number, view: typeof ALL, untilUs: number, columns = 40) => ({
  points: latencyPoints(trace, lane, view, untilUs, columns),
  distribution: latencyDistribution(
    trace,
    lane,
    view,
    untilUs,
    latencyEdges(trace, view, untilUs, 12, 'log'),
  ),
  staleness: staleness(trace, lane, view, untilUs, columns),
  bytes: cumulativeBytes(trace, lane, view, untilUs, columns),
  rates: rates(trace, lane, view, untilUs, niceBucketUs(view, columns)),
  empty: emptyShare(trace, lane, view, untilUs, niceBucketUs(view, columns)),
  open: openConnections(trace, lane, view, untilUs, columns),
  held: heldRequests(trace, lane, view, untilUs, columns),
})

/** Plays random scenarios; `judge` sees each lane with its slow twin. */
const forLanes = (
  numRuns: number,
  judge: (trace: Trace, lane: number, lines: readonly TraceLine[], seed: number) => void,
) =>
  fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const run = await played(scenario)
      const lines = linesOf(run.trace)
      for (const lane of run.trace.lanes.keys()) judge(run.trace, lane, lines, scenario.seed)
      run.close()
    }),
    { numRuns },
  )

const several = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] =>
  fc.sample(arbitrary, { numRuns: 6, seed })

describe('what the charts draw, against the lines of the trace', () => {
  it('the figures of a lane at any instant', () =>
    forLanes(12, (trace, lane, lines, seed) => {
      for (const atUs of [0, ...several(instant, seed), LONG_US]) {
        const figures = figuresAt(trace, lane, atUs)
        for (const [name, value] of Object.entries(slowLane(trace, lane, lines, atUs).figures)) {
          if (value === undefined) expect(figures[name as keyof typeof figures]).toBeUndefined()
          else expect(figures[name as keyof typeof figures], name).toBeCloseTo(value, 6)
        }
      }
    }))

  it('latency: one point a delivery in the window, and all of them in the bins', () =>
    forLanes(12, (trace, lane, lines, seed) => {
      const untilUs = several(instant, seed)[0] ?? LONG_US
      for (const view of [ALL, ...several(window, seed)]) {
        const slow = slowLane(trace, lane, lines, untilUs).deliveries.filter(
          ({ atUs }) => atUs >= view.fromUs && atUs <= view.toUs,
        )
        const points = latencyPoints(trace, lane, view, untilUs, EVERYTHING)
        expect(points.count).toBe(slow.length)
        expect(points.atUs).toEqual(slow.map(({ atUs }) => atUs))
        expect(points.update).toEqual(slow.map(({ update }) => update))
        expect(points.latencyMs).toEqual(slow.map(({ latencyUs }) => latencyUs / 1_000))
        for (const scale of ['log', 'linear'] as const) {
          const edges = latencyEdges(trace, view, untilUs, 9, scale)
          const { counts, count, maxMs } = latencyDistribution(trace, lane, view, untilUs, edges)
          const last = edges.length - 2
          const inBin = (ms: number) => {
            const bin = edges.findLastIndex((edge) => edge <= ms)
            return Math.min(Math.max(bin, 0), last)
          }
          const slowCounts = counts.map(
            (_, bin) => slow.filter(({ latencyUs }) => inBin(latencyUs / 1_000) === bin).length,
          )
          expect(counts).toEqual(slowCounts)
          expect(count).toBe(slow.length)
          if (maxMs !== undefined) expect(edges.at(-1)).toBeGreaterThanOrEqual(maxMs)
        }
      }
    }))

  it('staleness, open connections and held requests: the value at any instant, mean and peak', () =>
    forLanes(12, (trace, lane, lines, seed) => {
      const untilUs = several(instant, seed)[0] ?? LONG_US
      const view = { fromUs: 0, toUs: LONG_US }
      const fast = {
        staleness: staleness(trace, lane, view, untilUs, EVERYTHING),
        open: openConnections(trace, lane, view, untilUs, EVERYTHING),
        held: heldRequests(trace, lane, view, untilUs, EVERYTHING),
      }
      const slowAt = (us: number) => {
        const { figures, open, held } = slowLane(trace, lane, lines, us)
        return { staleness: figures.stalenessUs / 1_000, open, held }
      }
      const jumps = [...new Set(lines.map(({ t }) => t).filter((t) => t <= untilUs))]
      for (const us of [...several(fc.constantFrom(0, ...jumps), seed), untilUs]) {
        const slow = slowAt(us)
        for (const what of ['staleness', 'open', 'held'] as const)
          expect(onLine(fast[what].line, us), `${what} at ${us}`).toBeCloseTo(slow[what], 6)
      }
      // Between two entries nothing changes but by the passing of time, so the trapezoid is exact.
      const stops = [0, ...jumps, untilUs]
      const [means, peaks] = [
        { staleness: 0, open: 0, held: 0 },
        { staleness: 0, open: 0, held: 0 },
      ]
      for (const [i, fromUs] of stops.entries()) {
        const toUs = stops[i + 1]
        if (toUs === undefined || toUs <= fromUs) continue
        const begin = slowAt(fromUs)
        // Asked in the middle: the next entry may follow in one microsecond, and then the client knows.
        const behind = slowAt((fromUs + toUs) / 2).staleness > 0
        const end = {
          ...begin,
          staleness: begin.staleness + (behind ? (toUs - fromUs) / 1_000 : 0),
        }
        for (const what of ['staleness', 'open', 'held'] as const) {
          means[what] += ((begin[what] + end[what]) / 2) * (toUs - fromUs)
          peaks[what] = Math.max(peaks[what], begin[what], end[what])
        }
      }
      for (const what of ['staleness', 'open', 'held'] as const) {
        if (untilUs > 0) expect(fast[what].mean, what).toBeCloseTo(means[what] / untilUs, 6)
        expect(fast[what].peak?.value, what).toBeCloseTo(
          Math.max(peaks[what], slowAt(untilUs)[what]),
          6,
        )
      }
    }))

  it('bytes: the ledger at each instant, layer by layer', () =>
    forLanes(12, (trace, lane, lines, seed) => {
      const untilUs = several(instant, seed)[0] ?? LONG_US
      for (const [view, columns] of [
        [ALL, EVERYTHING],
        [ALL, 7],
        ...several(window, seed).map((some) => [some, 5] as const),
      ] as const) {
        const sums = cumulativeBytes(trace, lane, view, untilUs, columns)
        for (const [i, atUs] of sums.atUs.entries()) {
          const ledger = both(ledgersAt(trace, atUs)[lane] as never)
          const of = {
            payload: sums.payload[i],
            http: sums.http[i],
            tls: sums.tls[i],
            ip: sums.ip[i],
          }
          expect(of).toEqual(ledger)
          expect(of).toEqual(slowLane(trace, lane, lines, atUs).bytes)
        }
      }
    }))

  it('requests, messages and answers in vain: in buckets that add up to the figures', () =>
    forLanes(12, (trace, lane, lines, seed) => {
      const untilUs = several(instant, seed)[0] ?? LONG_US
      for (const bucketUs of [100_000, 700_000, 2_000_000]) {
        const buckets = rates(trace, lane, ALL, untilUs, bucketUs)
        const vain = emptyShare(trace, lane, ALL, untilUs, bucketUs)
        const { requests, messages, answers } = slowLane(trace, lane, lines, untilUs)
        for (const bucket of buckets) {
          const inside = (atUs: number) => atUs >= bucket.fromUs && atUs < bucket.toUs
          expect(bucket.fromUs % bucketUs).toBe(0)
          expect(bucket.complete).toBe(bucket.toUs <= untilUs)
          expect(bucket.requests).toBe(requests.filter(inside).length)
          expect(bucket.messages).toBe(messages.filter(inside).length)
          if (bucket.complete)
            expect(bucket.requestsPerSecond).toBeCloseTo((bucket.requests * 1e6) / bucketUs, 9)
        }
        // After each bucket, of all answers until then.
        const shares = buckets.flatMap(({ toUs }) => {
          const past = answers.filter(({ atUs }) => atUs < toUs)
          const empty = past.filter((answer) => answer.empty).length
          return past.length > 0 ? [[Math.min(toUs, untilUs), empty / past.length]] : []
        })
        expect(vain.atUs.map((atUs, i) => [atUs, vain.value[i]])).toEqual(shares)
        const figures = figuresAt(trace, lane, untilUs)
        const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
        expect(sum(buckets.map((one) => one.requests))).toBe(figures.requests + figures.posts)
        const all = answers.length
        expect(vain.value.at(-1)).toEqual(all ? figures.emptyAnswers / all : undefined)
      }
    }))
})

describe('the cursor', () => {
  it('at t, a series is that of a run that ended at t', () =>
    fc.assert(
      fc.asyncProperty(anyScenario, instant, window, async (scenario, untilUs, view) => {
        const runs = [await played(scenario), await played(scenario, untilUs)] as const
        const [whole, ended] = [runs[0].trace, runs[1].trace]
        // Looked at from its end first: what is kept from there must not tell.
        for (const lane of whole.lanes.keys()) seriesOf(whole, lane, ALL, LONG_US)
        for (const lane of whole.lanes.keys()) {
          expect(seriesOf(whole, lane, view, untilUs)).toEqual(seriesOf(ended, lane, view, untilUs))
        }
        for (const run of runs) run.close()
      }),
      { numRuns: 15 },
    ))
})

describe('thinning out', () => {
  it('keeps the greatest and the least, in no more places than asked for', () =>
    forLanes(15, (trace, lane, _lines, seed) => {
      for (const view of [ALL, ...several(window, seed)]) {
        const most = 24
        const points = latencyPoints(trace, lane, view, LONG_US, most)
        const all = latencyPoints(trace, lane, view, LONG_US, EVERYTHING)
        expect(points.atUs.length).toBeLessThanOrEqual(most)
        expect(points.count).toBe(all.count)
        if (all.count > 0) {
          expect(Math.max(...points.latencyMs)).toBe(Math.max(...all.latencyMs))
          expect(Math.min(...points.latencyMs)).toBe(Math.min(...all.latencyMs))
        }
        for (const course of [staleness, openConnections, heldRequests]) {
          const few = course(trace, lane, view, LONG_US, 10)
          const every = course(trace, lane, view, LONG_US, EVERYTHING)
          expect(few.line.atUs.length).toBeLessThanOrEqual(2 + 4 * 11)
          expect(Math.max(...few.line.value)).toBeCloseTo(Math.max(...every.line.value), 9)
          expect(Math.min(...few.line.value)).toBeCloseTo(Math.min(...every.line.value), 9)
          expect([...few.line.atUs].sort((a, b) => a - b)).toEqual(few.line.atUs)
          expect(few.mean).toEqual(every.mean)
        }
        const bytes = cumulativeBytes(trace, lane, view, LONG_US, 10)
        expect(bytes.atUs.length).toBeLessThanOrEqual(2 + 11)
      }
    }))
})
