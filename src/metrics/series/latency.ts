// Latency of the updates, from creation to delivery: as points over time, and as a distribution.
import { type Microseconds, toMs } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import { latenciesUpTo } from '../lane-figures.ts'
import type { Prefix } from '../prefix-quantiles.ts'
import { laneSeries } from './lane-series.ts'
import { columnsOf, happened, rowsIn, type SeriesWindow } from './window.ts'

/** One delivery a place, in order of time: plain arrays of equal length. */
export interface LatencyPoints {
  atUs: number[]
  latencyMs: number[]
  update: number[]
  /** Deliveries in the window; more than there are points where these were thinned out. */
  count: number
}

/**
 * The deliveries in the window, at the instant of delivery. Where there are more than `most`, the quickest
 * and the slowest of each column are left.
 */
export function latencyPoints(
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  most: number,
): LatencyPoints {
  const points: LatencyPoints = { atUs: [], latencyMs: [], update: [], count: 0 }
  const drawn = happened(window, untilUs)
  if (!drawn) return points
  const series = laneSeries(trace, lane, untilUs)
  const { atUs, update } = trace.lane(lane).deliveries
  const add = (row: number) => {
    points.atUs.push(atUs.at(row))
    points.latencyMs.push(toMs(series.latencyUs(row)))
    points.update.push(update.at(row))
  }
  const [first, end] = rowsIn(atUs, drawn)
  points.count = end - first
  if (points.count <= most) {
    for (let row = first; row < end; row++) add(row)
    return points
  }
  for (const column of columnsOf(window, drawn, Math.max(1, Math.floor(most / 2) - 1))) {
    const [from, to] = rowsIn(atUs, column)
    const pair = [series.fastest.find(from, to), series.slowest.find(from, to)]
    for (const row of new Set(pair.sort((a, b) => a - b))) if (row >= 0) add(row)
  }
  return points
}

export interface LatencyDistribution {
  /** Bin i holds latencies of edgesMs[i] ≤ latency < edgesMs[i + 1]; the last bin, its upper edge too. */
  counts: number[]
  count: number
  /** As in `figuresAt`: type 7 of Hyndman and Fan. Undefined where nothing was delivered in the window. */
  p50Ms: number | undefined
  p95Ms: number | undefined
  maxMs: number | undefined
}

/** What was delivered in the window, as a difference of two prefixes of the list of deliveries. */
function latenciesIn(trace: Trace, lane: number, drawn: SeriesWindow): Prefix {
  const [first, end] = rowsIn(trace.lane(lane).deliveries.atUs, drawn)
  return latenciesUpTo(trace, lane, end).without(latenciesUpTo(trace, lane, first))
}

const NICE = [1, 2, 5, 10]

/** The greatest 1, 2 or 5 times a power of ten that is at most `value`. */
function niceBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return power * (NICE.findLast((nice) => nice * power <= value * (1 + 1e-9)) ?? 1)
}

function niceAbove(value: number): number {
  const below = niceBelow(value)
  if (below >= value) return below
  const power = 10 ** Math.floor(Math.log10(below) + 1e-9)
  return power * (NICE.find((nice) => nice * power > below * (1 + 1e-9)) ?? 10)
}

/** What is quicker than this shares the first bin on a logarithmic scale. */
const LEAST_MS = 1

/**
 * `bins` + 1 edges in milliseconds for all lanes together, between round numbers: from the quickest to the
 * slowest delivery in the window. `linear` begins at 0.
 */
export function latencyEdges(
  trace: Trace,
  window: SeriesWindow,
  untilUs: Microseconds,
  bins: number,
  scale: 'log' | 'linear',
): number[] {
  const drawn = happened(window, untilUs)
  const all = drawn ? trace.lanes.map((_, lane) => latenciesIn(trace, lane, drawn)) : []
  const ms = (p: number) => all.flatMap((some) => some.quantile(p) ?? []).map(toMs)
  const high = niceAbove(Math.max(LEAST_MS * 10, ...ms(1)))
  const low = niceBelow(Math.max(LEAST_MS, Math.min(high / 10, ...ms(0))))
  return Array.from({ length: bins + 1 }, (_, edge) =>
    edge === bins
      ? high
      : scale === 'linear'
        ? (high * edge) / bins
        : low * (high / low) ** (edge / bins),
  )
}

/** The latencies of what was delivered in the window. What lies outside the edges is put in the outer bins. */
export function latencyDistribution(
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  edgesMs: readonly number[],
): LatencyDistribution {
  const bins = edgesMs.length - 1
  const drawn = happened(window, untilUs)
  if (!drawn) {
    const counts = new Array<number>(bins).fill(0)
    return { counts, count: 0, p50Ms: undefined, p95Ms: undefined, maxMs: undefined }
  }
  const latencies = latenciesIn(trace, lane, drawn)
  const { count } = latencies
  // How many are below each inner edge. Latencies are whole microseconds.
  const below = edgesMs.map((edge, i) => {
    if (i === 0) return 0
    return i === bins ? count : latencies.countUpTo(Math.ceil(edge * 1_000) - 1)
  })
  const ms = (p: number) => {
    const us = latencies.quantile(p)
    return us === undefined ? undefined : toMs(us)
  }
  return {
    counts: Array.from({ length: bins }, (_, i) => (below[i + 1] ?? 0) - (below[i] ?? 0)),
    count,
    p50Ms: ms(0.5),
    p95Ms: ms(0.95),
    maxMs: ms(1),
  }
}
