// What makes one chart different from another: what it draws of a view, how it says a value, and the sentence
// about what it shows now. Every chart is one such value; nothing here knows React or pixels.
import type { Microseconds } from '../../kernel/time.ts'
import type { PointPlace, Series, View } from './picture.ts'
import type { Table } from './table.ts'
import type { LaneTheory } from './theory-marks.ts'

/** `time`: the window of the timeline. `lanes`: one place for each lane that is shown. */
export type XAxisKind = 'time' | 'latency' | 'lanes'

export interface ChartSpec {
  id: string
  title: string
  x: XAxisKind
  shape: 'marks' | 'line' | 'steps' | 'bars'
  /** The value axis counts things, so that its ticks are whole numbers. */
  whole?: boolean
  /** The value axis always ends here. */
  top?: number
  /** How a value is said, with its unit. */
  say(value: number): string
  /** The same at a tick, where there is little room. */
  tick(value: number): string
  series(view: View): readonly Series[]
  /** What it shows now, in one sentence from figures; undefined before there is anything to say. */
  sentence(view: View): string | undefined
  /** The same data to be read, with units in its heads. */
  table(view: View): Table
  /** One point in words. */
  read(view: View, series: readonly Series[], place: PointPlace): string
  /** Where an update stands on each series; charts over time find it by themselves. */
  follow?(view: View, series: readonly Series[], update: number): readonly PointOf[]
  /** The instant that a point stands for; undefined: none. Charts over time have it as their x. */
  instant?(view: View, point: PointOf): { atUs: Microseconds; update?: number } | undefined
  /** What a closed form says of the lanes of this chart. */
  theory?(view: View): readonly LaneTheory[]
}

/** A place on a chart, in the units of its axes. */
export interface PointOf {
  lane: number
  x: number
  y: number
}

/** When a lane had this update, and the message that brought it; undefined: not before `atUs`. */
export function deliveryOf(
  { trace, atUs }: Pick<View, 'trace' | 'atUs'>,
  lane: number,
  update: number,
): { atUs: Microseconds; message: number } | undefined {
  const { deliveries } = trace.lane(lane)
  const row = deliveries.update.countUpTo(update) - 1
  if (row < 0 || deliveries.update.at(row) !== update) return undefined
  const deliveredUs = deliveries.atUs.at(row)
  if (deliveredUs > atUs) return undefined
  return { atUs: deliveredUs, message: deliveries.message.at(row) }
}
