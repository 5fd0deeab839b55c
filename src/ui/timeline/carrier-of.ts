// Which message brought an update: from the trace, up to an instant.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'

/** The first message that carried this update to a client, by `untilUs`. */
export function carrierOf(
  trace: Trace,
  update: number,
  untilUs: Microseconds,
): { lane: number; message: number } | undefined {
  let first: { atUs: Microseconds; lane: number; message: number } | undefined
  for (const [lane, { deliveries }] of trace.lanes.entries()) {
    const row = deliveries.update.countUpTo(update) - 1
    if (row < 0 || deliveries.update.at(row) !== update) continue
    const atUs = deliveries.atUs.at(row)
    if (atUs <= untilUs && (!first || atUs < first.atUs)) {
      first = { atUs, lane, message: deliveries.message.at(row) }
    }
  }
  return first && { lane: first.lane, message: first.message }
}
