// The instants of a trace at which something happened, for going from one to the next. Entries of the
// same instant are one step.
import type { Microseconds } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'

/** The first instant after `us` with an entry. */
export function nextInstant(trace: Trace, us: Microseconds): Microseconds | undefined {
  const { timeUs } = trace.entries
  const index = timeUs.countUpTo(us)
  return index < timeUs.length ? timeUs.at(index) : undefined
}

/** The last instant before `us` with an entry; the start where there is none. */
export function previousInstant(trace: Trace, us: Microseconds): Microseconds {
  const { timeUs } = trace.entries
  // Times are whole microseconds: what is not after us − 1 is before us.
  const count = timeUs.countUpTo(us - 1)
  return count > 0 ? timeUs.at(count - 1) : 0
}

/** The entries of exactly this instant, as [first, end) in the trace. */
export function entriesAt(trace: Trace, us: Microseconds): [number, number] {
  return [trace.entries.timeUs.countUpTo(us - 1), trace.entries.timeUs.countUpTo(us)]
}
