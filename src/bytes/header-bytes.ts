// How much of a message is there only to carry the rest: an HTTP head, a frame's header, the framing of a
// chunk and an event. It says nothing of TCP and IP.
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { leaves } from '../wire/spans.ts'
import { messageBytes } from './message-bytes.ts'

/** Fields that hold what was said. */
const contents = new Set(['Body', 'Payload', 'Masked payload'])

/** Bytes of the message that are not its content. */
export function headerBytes(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  message: number,
): number {
  return leaves(messageBytes(trace, scenario, lane, message).spans)
    .filter(({ field }) => !contents.has(field))
    .reduce((sum, { from, to }) => sum + to - from, 0)
}
