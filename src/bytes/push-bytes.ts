// What goes over an open event stream or WebSocket, as it was on the wire.
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { chunk, LAST_CHUNK, lastChunk } from '../wire/chunked.ts'
import { eventBlock, labelledEventStream } from '../wire/event-stream.ts'
import { closePayload, frame } from '../wire/frame.ts'
import { type Labelled, textField } from '../wire/spans.ts'
import { maskingKey } from './secrets.ts'
import { updateText, updateTexts } from './update-text.ts'

/** One write to an event stream: a chunk. */
export function writeBytes(
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  { text, firstUpdate, updateCount }: Message,
): Labelled {
  if (text === LAST_CHUNK) return lastChunk()
  const blocks = Array.from({ length: updateCount }, (_, i) =>
    eventBlock({
      id: String(firstUpdate + i),
      data: updateText(trace, scenario, lane, firstUpdate + i),
    }),
  )
  return chunk(labelledEventStream(updateCount > 0 ? blocks.join('') : text))
}

/** One frame. What a client sends is masked with a key of its own. */
export function frameBytes(
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  message: Message,
): Labelled {
  const { type, from, index } = message
  const content =
    type === 'close'
      ? closePayload(message.status, message.text)
      : said(trace, scenario, lane, message)
  return frame(
    {
      opcode: type === 'frame' ? 'text' : (type as 'ping' | 'pong' | 'close'),
      final: true,
      payload: content.bytes,
      maskingKey: from === 'client' ? maskingKey(scenario.seed, lane.id, index) : undefined,
    },
    content,
  )
}

function said(trace: Trace, scenario: Scenario, lane: LaneTrace, message: Message): Labelled {
  const { text, updateCount, from } = message
  const value = updateCount > 0 ? updateTexts(trace, scenario, lane, message).join('') : text
  const meaning = from === 'client' ? 'What the person sends, as JSON.' : 'The news, as JSON.'
  return textField(value, { field: 'Payload', value, meaning, section: 'RFC 6455, 5.6' })
}
