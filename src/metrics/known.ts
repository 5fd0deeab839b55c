// What the person at one client knows at an instant, and what is true at the server by then. Clients get
// every update once and in order, so that knowledge is a number: all updates up to that id.
import type { Microseconds } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'

export interface Known {
  /** Id of the newest update that the client's code has. 0: none. */
  newest: number
  /** Id of the newest update that there is. 0: none. */
  created: number
}

/** At `atUs`, which must not lie beyond the head. Costs two binary searches. */
export function knownAt(trace: Trace, lane: number, atUs: Microseconds): Known {
  return {
    newest: trace.lane(lane).deliveries.atUs.countUpTo(atUs),
    created: trace.updates.createdUs.countUpTo(atUs),
  }
}

/** Creation to delivery of an update that this client has. Microseconds. */
export const latenessUs = (trace: Trace, lane: number, update: number): Microseconds =>
  trace.lane(lane).deliveries.atUs.at(update - 1) - trace.createdUs(update)
