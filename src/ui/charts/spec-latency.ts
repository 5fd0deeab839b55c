// Latency of each update, at the instant of its delivery; and how the latencies are distributed: which share
// of the updates came within which time.
import { US_PER_MS } from '../../kernel/time.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { latencyDistribution, latencyEdges, latencyPoints } from '../../metrics/series/latency.ts'
import { theoryLine } from '../../metrics/theory-line.ts'
import { formatInstant, formatMs, formatSetting } from '../words/units.ts'
import type { Series, View } from './picture.ts'
import { distributionSentence, latencySentence } from './sentences.ts'
import { type ChartSpec, deliveryOf } from './spec.ts'
import { titleOf, valueAt } from './spec-over-time.ts'
import type { Table } from './table.ts'

/** More marks of one lane would lie on each other. */
const MOST_MARKS = 300
const MOST_ROWS = 100
/** Steps of the curve. */
const BINS = 100

const latencyMsOf = (view: View, lane: number, update: number): number | undefined => {
  const delivery = deliveryOf(view, lane, update)
  return delivery && (delivery.atUs - view.trace.createdUs(update)) / US_PER_MS
}

/** One row an update that was created in the window: the newest hundred. */
function latencyTable(view: View): Table {
  const { trace, window, atUs } = view
  const { createdUs } = trace.updates
  const end = createdUs.countUpTo(Math.min(window.toUs, atUs))
  const first = Math.max(createdUs.countUpTo(window.fromUs - 1), end - MOST_ROWS)
  return {
    rowHead: 'update',
    heads: view.lanes.map((lane) => `${titleOf(view, lane)} (ms)`),
    rows: Array.from({ length: Math.max(0, end - first) }, (_, i) => {
      const update = first + i + 1
      return [update, ...view.lanes.map((lane) => latencyMsOf(view, lane, update))] as const
    }),
  }
}

export const latency: ChartSpec = {
  id: 'latency',
  title: 'Latency',
  x: 'time',
  shape: 'marks',
  say: formatMs,
  tick: formatSetting,
  series: ({ trace, lanes, window, atUs }) =>
    lanes.map((lane) => {
      const points = latencyPoints(trace, lane, window, atUs, MOST_MARKS)
      return { lane, x: points.atUs, y: points.latencyMs, updates: points.update }
    }),
  sentence: latencySentence,
  table: latencyTable,
  read(view, series, { series: place, point }) {
    const { lane, x, y, updates } = series[place] as Series
    return `${titleOf(view, lane)}: update ${updates?.[point]} came after ${formatMs(y[point] as number)}, at ${formatInstant(x[point] as number)}`
  },
  theory: (view) =>
    view.lanes.map((lane) => ({ lane, theory: theoryLine(view.scenario, lane, view.atUs) })),
  follow: (view, series, update) =>
    series.flatMap(({ lane }) => {
      const delivery = deliveryOf(view, lane, update)
      const y = latencyMsOf(view, lane, update)
      return delivery && y !== undefined ? [{ lane, x: delivery.atUs, y }] : []
    }),
}

/** From the start of the run, as the lanes' figures are. */
const soFar = ({ atUs }: View) => ({ fromUs: 0, toUs: atUs })

function distributionSeries(view: View): Series[] {
  const { trace, lanes, atUs } = view
  const edges = latencyEdges(trace, soFar(view), atUs, BINS, 'linear')
  return lanes.flatMap((lane) => {
    const { counts, count } = latencyDistribution(trace, lane, soFar(view), atUs, edges)
    if (count === 0) return []
    const x: number[] = [0]
    const y: number[] = [0]
    let below = 0
    for (const [bin, more] of counts.entries()) {
      below += more
      if (more === 0 && below !== count) continue
      if (more > 0) {
        x.push(edges[bin] as number)
        y.push((100 * (below - more)) / count)
        x.push(edges[bin + 1] as number)
        y.push((100 * below) / count)
      }
      if (below === count) break
    }
    return [{ lane, x, y }]
  })
}

export const distribution: ChartSpec = {
  id: 'distribution',
  title: 'Distribution of latency',
  x: 'latency',
  shape: 'line',
  top: 100,
  say: (share) => `${Number(share.toFixed(1))} %`,
  tick: (share) => `${share} %`,
  series: distributionSeries,
  sentence: distributionSentence,
  table(view) {
    const of = view.lanes.map((lane) => figuresAt(view.trace, lane, view.atUs))
    const rows = [
      ['50', of.map(({ latencyP50Ms }) => latencyP50Ms)],
      ['95', of.map(({ latencyP95Ms }) => latencyP95Ms)],
      ['100', of.map(({ latencyMaxMs }) => latencyMaxMs)],
    ] as const
    return {
      rowHead: 'share of the updates (%)',
      heads: view.lanes.map((lane) => `${titleOf(view, lane)}, within (ms)`),
      rows: rows.map(([share, cells]) => [share, ...cells] as const),
    }
  },
  read(view, series, { series: place, point }) {
    const { lane, x, y } = series[place] as Series
    return `${titleOf(view, lane)}: ${this.say(y[point] as number)} of the updates came within ${formatMs(x[point] as number)}`
  },
  /** The update of this lane that took most nearly so long. */
  instant(view, { lane, x }) {
    const points = latencyPoints(view.trace, lane, soFar(view), view.atUs, MOST_MARKS)
    const ordered = points.latencyMs.map((ms, i) => ({ i, far: Math.abs(ms - x) }))
    const nearest = ordered.sort((a, b) => a.far - b.far)[0]?.i
    if (nearest === undefined) return undefined
    return { atUs: points.atUs[nearest] as number, update: points.update[nearest] as number }
  },
  follow: (view, series, update) =>
    series.flatMap((one) => {
      const x = latencyMsOf(view, one.lane, update)
      const y = x === undefined ? undefined : valueAt(one, x, false)
      return x !== undefined && y !== undefined ? [{ lane: one.lane, x, y }] : []
    }),
}
