// The bytes of a message as TCP carries them: plain, or sealed by TLS.
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import type { Labelled } from '../wire/spans.ts'
import { messageBytes } from './message-bytes.ts'
import { sealedBytes } from './sealed-bytes.ts'

export function carriedBytes(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  messageIndex: number,
): Labelled {
  const lane = trace.lane(laneIndex)
  return lane.messages.tlsBytes.at(messageIndex) > 0
    ? sealedBytes(scenario, lane, lane.messages.get(messageIndex))
    : messageBytes(trace, scenario, laneIndex, messageIndex)
}
