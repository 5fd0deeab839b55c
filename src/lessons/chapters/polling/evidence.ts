// What the runs of this chapter are asked for.
import { figures, type Outcome } from '../../outcome.ts'

/** Share of the questions answered without news, in percent; undefined where nothing was asked. */
export function emptyShare(outcome: Outcome, lane: string): number | undefined {
  const { requests, emptyAnswers } = figures(outcome, lane)
  return requests === 0 ? undefined : (100 * emptyAnswers) / requests
}

/** Undefined where no update came. */
export function requestsPerUpdate(outcome: Outcome, lane: string): number | undefined {
  const { requests, updatesDelivered } = figures(outcome, lane)
  return updatesDelivered === 0 ? undefined : requests / updatesDelivered
}

/** Everything that IP carried, both ways, for one delivered update; NaN where none came. */
export function ipBytesPerUpdate(outcome: Outcome, lane: string): number {
  const { ipBytesUp, ipBytesDown, updatesDelivered } = figures(outcome, lane)
  return updatesDelivered === 0 ? Number.NaN : (ipBytesUp + ipBytesDown) / updatesDelivered
}

/** Which lane of `enough` needs the fewest bytes for an update; undefined where an update is missing. */
export function cheapest(outcome: Outcome): 'polling' | 'websocket' | 'same' | undefined {
  const ratio = ipBytesPerUpdate(outcome, 'polling') / ipBytesPerUpdate(outcome, 'websocket')
  if (Number.isNaN(ratio)) return undefined
  if (ratio < 0.95) return 'polling'
  return ratio > 1.05 ? 'websocket' : 'same'
}
