// What went over an open stream or WebSocket, as Chrome writes it into a HAR: data frames with `send` and
// `receive`, and the events of a stream. Chrome leaves ping, pong and close frames out, and so does this.
import { messageBytes } from '../bytes/message-bytes.ts'
import type { Microseconds } from '../kernel/time.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { EventStreamReader } from '../wire/event-stream-reader.ts'
import { HttpReader } from '../wire/http-reader.ts'
import { MessageReader } from '../wire/message-reader.ts'
import { lenientUtf8 } from '../wire/utf8.ts'
import { epochSeconds } from './har-time.ts'
import type { Exchange } from './lane-exchanges.ts'

const TEXT = 1

/** When the page knows of it: at once what it sends, at its arrival what it receives. */
const seenUs = ({ from, sentUs, arrivalUs }: Message): Microseconds =>
  from === 'client' ? sentUs : arrivalUs

export function webSocketMessages(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  { inside }: Exchange,
  untilUs: Microseconds,
) {
  return inside
    .filter((message) => message.type === 'frame' && seenUs(message) <= untilUs)
    .sort((a, b) => seenUs(a) - seenUs(b))
    .flatMap((message) => {
      const { bytes } = messageBytes(trace, scenario, lane, message.index)
      const read = new MessageReader(message.from).push(bytes)
      const type = message.from === 'client' ? 'send' : 'receive'
      const time = epochSeconds(seenUs(message))
      return (read.ok ? read.value : []).flatMap((said) =>
        said.kind === 'text' ? [{ type, time, opcode: TEXT, data: said.text }] : [],
      )
    })
}

/** The body of a stream as far as it has come, and its events with their times. */
export function eventStream(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  { response, inside }: Exchange,
  untilUs: Microseconds,
) {
  const http = new HttpReader('response')
  const events = new EventStreamReader()
  const messages: { time: number; eventName: string; eventId: string; data: string }[] = []
  let body = ''
  let bytes = 0
  for (const message of response ? [response, ...inside] : []) {
    if (message.arrivalUs > untilUs) break
    const written = messageBytes(trace, scenario, lane, message.index).bytes
    if (message !== response) bytes += written.length
    const items = http.push(written)
    for (const item of items.ok ? items.value : []) {
      if (item.kind !== 'body') continue
      body += lenientUtf8(item.bytes)
      const found = events.push(item.bytes)
      for (const event of found.ok ? found.value : []) {
        if (event.kind !== 'event') continue
        const { type: eventName, lastEventId: eventId, data } = event
        messages.push({ time: epochSeconds(message.arrivalUs), eventName, eventId, data })
      }
    }
  }
  return { body, bytes, messages }
}
