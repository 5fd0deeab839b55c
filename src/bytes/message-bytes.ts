// The bytes of any message of a run, made again on demand from the trace and its scenario: nothing but
// sizes was kept. What TCP and IP add is made in segments.ts.
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { type Labelled, sequence } from '../wire/spans.ts'
import { requestBytes, responseBytes } from './exchange-bytes.ts'
import { frameBytes, writeBytes } from './push-bytes.ts'

/** What TCP carries for this message, with its labels; nothing for SYN, ACK, FIN and RST. */
export function messageBytes(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  messageIndex: number,
): Labelled {
  const lane = trace.lane(laneIndex)
  const message = lane.messages.get(messageIndex)
  switch (message.type) {
    case 'request':
    case 'post':
      return requestBytes(scenario, lane, message)
    case 'response':
      return responseBytes(trace, scenario, lane, message)
    case 'event':
    case 'comment':
      return writeBytes(trace, scenario, lane, message)
    case 'frame':
    case 'ping':
    case 'pong':
    case 'close':
      return frameBytes(trace, scenario, lane, message)
    case 'tls':
      // Sealed: there is nothing of HTTP in it.
      return sequence()
    case 'syn':
    case 'syn-ack':
    case 'ack':
    case 'fin':
    case 'rst':
      return sequence()
  }
}
