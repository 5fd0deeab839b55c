// What the runs of this chapter are asked for.
import { figures, meanLatencyMs, type Outcome } from '../../outcome.ts'

/** Where a mean latency stands between that of the quickest lane (0) and that of the slowest (1). */
export function placeBetween(outcome: Outcome, lane: string, quick: string, slow: string): number {
  const [from, to] = [meanLatencyMs(outcome, quick), meanLatencyMs(outcome, slow)]
  return (meanLatencyMs(outcome, lane) - from) / (to - from)
}

/** Of all bytes that IP carried, the share that people wanted to be told, in percent; undefined before any. */
export function payloadShare(outcome: Outcome, lane: string): number | undefined {
  const { payloadBytes, ipBytesUp, ipBytesDown, updatesDelivered } = figures(outcome, lane)
  return updatesDelivered === 0 ? undefined : (100 * payloadBytes) / (ipBytesUp + ipBytesDown)
}

/** Everything that IP carried, both ways, in bytes. */
export function ipBytes(outcome: Outcome, lane: string): number {
  const { ipBytesUp, ipBytesDown } = figures(outcome, lane)
  return ipBytesUp + ipBytesDown
}
