// What a chart shows, in the units of its axes: one series a lane, or a lane and layer. It knows neither
// pixels nor how the numbers were found.
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import type { Trace } from '../../trace/trace.ts'

/** What is looked at: everything that a chart may depend on. */
export interface View {
  trace: Trace
  scenario: Scenario
  /** The lanes that are shown, by index. */
  lanes: readonly number[]
  window: TimeWindow
  /** Nothing after this instant is shown. */
  atUs: Microseconds
  layer: Layer
}

/** One run of points, from left to right, in the units of the axes. */
export interface Series {
  /** Index of the lane. */
  lane: number
  x: readonly number[]
  y: readonly number[]
  /** Where a bar begins; without it, on the axis. */
  base?: readonly number[]
  /** For a bar: the layer that it stands for. */
  layer?: Layer
  /** The update behind each point. */
  updates?: readonly number[]
}

/** A point of a picture: the series' place in it, and the point's place in the series. */
export interface PointPlace {
  series: number
  point: number
}

/** How far up the points go. 0: there are none. */
export function topOf(series: readonly Series[]): number {
  let top = 0
  for (const { y } of series) for (const value of y) if (value > top) top = value
  return top
}
