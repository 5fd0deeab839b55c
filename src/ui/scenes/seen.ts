// What one screen is drawn from: the trace, an instant, and what this client's person knows by then. Every
// scene takes all it shows from here, so that it scrubs and steps with everything else.
import { updatePayload } from '../../bytes/update-text.ts'
import type { Microseconds } from '../../kernel/time.ts'
import { type Known, knownAt } from '../../metrics/known.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'

export interface Seen extends Known {
  trace: Trace
  scenario: Scenario
  laneIndex: number
  lane: LaneTrace
  atUs: Microseconds
}

/** `atUs` must not lie beyond the head. */
export const seenAt = (
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  atUs: Microseconds,
): Seen => ({
  trace,
  scenario,
  laneIndex,
  lane: trace.lane(laneIndex),
  atUs,
  ...knownAt(trace, laneIndex, atUs),
})

/** Whether the newest update of this client was long enough to carry the news of its scene. */
export const carriesNews = ({ trace, scenario, lane, newest }: Seen): boolean =>
  newest === 0 || updatePayload(trace, scenario, lane, newest).whole
