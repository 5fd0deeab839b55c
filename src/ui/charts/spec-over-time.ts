// What charts over time have in common: how a point is read, how their lines become a table, and where an
// update stands on a line.
import { toSeconds } from '../../kernel/time.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatInstant } from '../words/units.ts'
import type { PointPlace, Series, View } from './picture.ts'
import { deliveryOf, type PointOf } from './spec.ts'
import type { Table } from './table.ts'

/** Lines are thinned out to so many columns of the window, each with two points at most. */
export const COLUMNS = 140

export const titleOf = ({ trace }: Pick<View, 'trace'>, lane: number): string =>
  laneTitle(trace.lane(lane))

/** `WebSocket at 3.204 s: 48 ms`. */
export const readOverTime =
  (say: (value: number) => string) =>
  (view: View, series: readonly Series[], { series: place, point }: PointPlace): string => {
    const { lane, x, y } = series[place] as Series
    return `${titleOf(view, lane)} at ${formatInstant(x[point] as number)}: ${say(y[point] as number)}`
  }

/** The value at an instant: of a line between its points, of steps since the last. */
export function valueAt({ x, y }: Series, at: number, isSteps: boolean): number | undefined {
  let low = 0
  let high = x.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((x[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  const [fromX, fromY, toX, toY] = [x[low - 1], y[low - 1], x[low], y[low]]
  if (fromX === undefined || fromY === undefined) return undefined
  if (isSteps || toX === undefined || toY === undefined || toX === fromX)
    return toX === undefined && at > fromX ? undefined : fromY
  return fromY + ((at - fromX) / (toX - fromX)) * (toY - fromY)
}

/** Where each line stands when its lane has the update. */
export function followOverTime(
  view: View,
  series: readonly Series[],
  update: number,
  isSteps: boolean,
): PointOf[] {
  return series.flatMap((one) => {
    const delivery = deliveryOf(view, one.lane, update)
    const y = delivery && valueAt(one, delivery.atUs, isSteps)
    return delivery && y !== undefined ? [{ lane: one.lane, x: delivery.atUs, y }] : []
  })
}

/** At most so many rows, in even steps of time. */
const MOST_ROWS = 60

/** Every lane's value at even steps of the window. `valueOf` gives the exact value at an instant. */
export function tableOverTime(
  view: View,
  unit: string,
  stepUs: number,
  value: (lane: number, atUs: number) => number | undefined,
): Table {
  const untilUs = Math.min(view.window.toUs, view.atUs)
  const first = Math.max(0, Math.ceil(view.window.fromUs / stepUs))
  const count = Math.min(MOST_ROWS, Math.floor(untilUs / stepUs) - first + 1)
  return {
    rowHead: 'time (s)',
    heads: view.lanes.map((lane) => `${titleOf(view, lane)} (${unit})`),
    rows: Array.from({ length: Math.max(0, count) }, (_, i) => {
      const atUs = (first + i) * stepUs
      return [toSeconds(atUs), ...view.lanes.map((lane) => value(lane, atUs))] as const
    }),
  }
}
