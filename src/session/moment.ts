// What is looked at in this frame: the cursor, the head, the window. It changes up to sixty times a
// second, so it is a plain object for whoever draws; texts and controls read the slower `readout` store.
import type { Microseconds } from '../kernel/time.ts'
import type { TimeWindow } from './time-window.ts'

export interface Moment {
  cursorUs: Microseconds
  headUs: Microseconds
  window: TimeWindow
  /** The cursor goes with the head. */
  live: boolean
}

/** What texts may show of it, brought up to date at most ten times a second. */
export type Readout = Readonly<Moment>

/** The start of a run, seen through this window. */
export const firstMoment = (window: TimeWindow): Moment => ({
  cursorUs: 0,
  headUs: 0,
  window,
  live: true,
})

export const sameMoment = (a: Readout, b: Readout): boolean =>
  a.cursorUs === b.cursorUs &&
  a.headUs === b.headUs &&
  a.live === b.live &&
  a.window.fromUs === b.window.fromUs &&
  a.window.toUs === b.window.toUs
