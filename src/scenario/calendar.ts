// Virtual time on the calendar. Every run begins at the same date, so that the dates in heads and updates
// are a function of the scenario too.
import type { Microseconds } from '../kernel/time.ts'

/** Thursday, 1 January 2026, 12:00 UTC. */
const EPOCH_MS = 1_767_268_800_000

/** Milliseconds since 1970 at this instant of a run, whole. */
export const calendarMs = (us: Microseconds): number => EPOCH_MS + Math.floor(us / 1_000)
