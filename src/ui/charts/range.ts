// A stretch of time being chosen on a chart, by dragging or with Shift and the arrow keys. Pure arithmetic:
// where it began, where it has come to, and what window it asks for.
import type { Microseconds } from '../../kernel/time.ts'
import { lengthUs, SHORTEST_US, type TimeWindow } from '../../session/time-window.ts'

export interface Range {
  startUs: Microseconds
  endUs: Microseconds
}

/** One press of a key goes so far. */
const STEP_SHARE = 1 / 24

const within = ({ fromUs, toUs }: TimeWindow, us: Microseconds): Microseconds =>
  Math.round(Math.min(Math.max(us, fromUs), toUs))

/** The range after a press of Shift and an arrow: a new one begins at `atUs`. It stays in the window. */
export function extended(
  range: Range | undefined,
  steps: 1 | -1,
  atUs: Microseconds,
  window: TimeWindow,
): Range {
  const startUs = range?.startUs ?? within(window, atUs)
  const endUs = (range?.endUs ?? startUs) + steps * lengthUs(window) * STEP_SHARE
  return { startUs, endUs: within(window, endUs) }
}

/** The range while a pointer drags: both ends in the window. */
export const dragged = (startUs: Microseconds, endUs: Microseconds, window: TimeWindow): Range => ({
  startUs: within(window, startUs),
  endUs: within(window, endUs),
})

/** What the range asks to see; undefined where it is too short to mean anything. */
export function windowOf({ startUs, endUs }: Range): TimeWindow | undefined {
  const window = { fromUs: Math.min(startUs, endUs), toUs: Math.max(startUs, endUs) }
  return lengthUs(window) < SHORTEST_US ? undefined : window
}
