// The stretch of time that a series is asked for, and the shapes in which all series are given. Nothing
// after the cursor is ever read: at t a series is that of a run that ended at t.
import { type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { Column } from '../../trace/column.ts'

/** From `fromUs` to `toUs`, both included. May reach beyond the cursor or the run: there it is empty. */
export interface SeriesWindow {
  fromUs: Microseconds
  toUs: Microseconds
}

/**
 * Vertices to be joined by straight lines, in order of time; a jump is two vertices at the same instant. Two
 * plain arrays of equal length, which is what setting the `d` of a path wants.
 */
export interface Line {
  readonly atUs: number[]
  readonly value: number[]
}

/** The part of a window that has happened at the cursor. Undefined: none of it. */
export function happened(window: SeriesWindow, untilUs: Microseconds): SeriesWindow | undefined {
  const fromUs = Math.max(0, window.fromUs)
  const toUs = Math.min(window.toUs, untilUs)
  return fromUs <= toUs ? { fromUs, toUs } : undefined
}

/** How many values of a column that never falls are less than `us`; the instants in it are whole. */
export const countBefore = (column: Column, us: Microseconds): number =>
  column.countUpTo(Math.ceil(us) - 1)

/** Rows of a column of instants that lie in the window: first, and the one after the last. */
export const rowsIn = (column: Column, { fromUs, toUs }: SeriesWindow): [number, number] => [
  countBefore(column, fromUs),
  column.countUpTo(toUs),
]

/**
 * The window in this many columns of equal width, cut at whole multiples of it: a window that moves on cuts
 * the same columns again, so that nothing flickers. The first and the last may be narrower.
 */
export function* columnsOf(
  window: SeriesWindow,
  drawn: SeriesWindow,
  columns: number,
): Generator<SeriesWindow> {
  const widthUs = Math.max(1, Math.ceil((window.toUs - window.fromUs) / columns))
  let fromUs = drawn.fromUs
  while (fromUs <= drawn.toUs) {
    const nextUs = (Math.floor(fromUs / widthUs) + 1) * widthUs
    yield { fromUs, toUs: Math.min(nextUs - 1, drawn.toUs) }
    fromUs = nextUs
  }
}

const NICE_SECONDS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600]

/** A round length of time of which the window holds at most `most`: 0.1, 0.2, 0.5, 1, 2, 5, 10, 30 s … */
export function niceBucketUs({ fromUs, toUs }: SeriesWindow, most: number): Microseconds {
  const leastSeconds = (toUs - fromUs) / US_PER_SECOND / most
  const nice = NICE_SECONDS.find((seconds) => seconds >= leastSeconds)
  return US_PER_SECOND * (nice ?? Math.ceil(leastSeconds / 3_600) * 3_600)
}
