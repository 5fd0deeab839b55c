// The instants of a trace at which something happened, for going from one to the next. Entries of the
// same instant are one step.
import type { Microseconds } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'

/** Acknowledgements are TCP's own affair: nobody wants to stop at one. */
const isStep = (trace: Trace, index: number): boolean => trace.entry(index).kind !== 'acknowledged'

/** The first instant after `us` with an entry. */
export function nextInstant(trace: Trace, us: Microseconds): Microseconds | undefined {
  const { timeUs } = trace.entries
  for (let i = timeUs.countUpTo(us); i < timeUs.length; i++) {
    if (isStep(trace, i)) return timeUs.at(i)
  }
  return undefined
}

/** The last instant before `us` with an entry; the start where there is none. */
export function previousInstant(trace: Trace, us: Microseconds): Microseconds {
  const { timeUs } = trace.entries
  // Times are whole microseconds: what is not after us − 1 is before us.
  for (let i = timeUs.countUpTo(us - 1) - 1; i >= 0; i--) {
    if (isStep(trace, i)) return timeUs.at(i)
  }
  return 0
}

/** The entries of exactly this instant, as [first, end) in the trace. */
export function entriesAt(trace: Trace, us: Microseconds): [number, number] {
  return [trace.entries.timeUs.countUpTo(us - 1), trace.entries.timeUs.countUpTo(us)]
}
