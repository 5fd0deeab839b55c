// The messages inside one entry of a HAR: WebSocket frames as Chrome writes them, and events of a stream.
// Which of them have a time is up to the HAR.
import type { Microseconds } from '../kernel/time.ts'
import { type Fields, fieldsOf, listOf, textOf } from './har-fields.ts'
import { parseIsoTime } from './har-time.ts'
import { utf8Length } from './utf8-length.ts'

const LONGEST_TEXT = 1_000

export interface HarMessage {
  type: 'frame' | 'ping' | 'pong' | 'close' | 'event'
  from: 'client' | 'server'
  /** When the page's side had it, or let it go. Microseconds since 1970. Undefined: the HAR does not say. */
  atUs: Microseconds | undefined
  payloadBytes: number
  text: string
}

/** Control frames by opcode (RFC 6455, section 5.5); everything else is data. */
const control: Record<number, HarMessage['type']> = { 8: 'close', 9: 'ping', 10: 'pong' }
const BINARY = 2

/** Seconds since 1970, as Chrome counts; some tools write milliseconds, or a date. */
function instant(time: unknown): Microseconds | undefined {
  if (typeof time === 'string') return parseIsoTime(time)
  if (typeof time !== 'number' || !(time > 0) || time > 1e14) return undefined
  return Math.round(time * (time > 1e11 ? 1e3 : 1e6))
}

/** Binary data stands there in Base64: four letters for three bytes, the last ones filled up with `=`. */
function base64Bytes(text: string): number {
  const filling = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return Math.floor(((text.length - filling) * 3) / 4)
}

function frameOf(value: unknown): HarMessage {
  const { type, time, opcode, data } = fieldsOf(value)
  const text = textOf(data) ?? ''
  const binary = opcode === BINARY
  return {
    type: control[Number(opcode)] ?? 'frame',
    from: type === 'send' ? 'client' : 'server',
    atUs: instant(time),
    payloadBytes: binary ? base64Bytes(text) : utf8Length(text),
    text: binary ? '(binary)' : text.slice(0, LONGEST_TEXT),
  }
}

function eventOf(value: unknown): HarMessage {
  const { time, data } = fieldsOf(value)
  const text = textOf(data) ?? ''
  return {
    type: 'event',
    from: 'server',
    atUs: instant(time),
    payloadBytes: utf8Length(text),
    text: text.slice(0, LONGEST_TEXT),
  }
}

/** Events in the body of a stream: what lies between empty lines and has data (HTML standard, 9.2.6). */
const eventsIn = (body: string): HarMessage[] =>
  body
    .split(/\r\n\r\n|\n\n|\r\r/)
    .map((block) => /^data: ?([^\r\n]*)/m.exec(block)?.[1])
    .filter((data) => data !== undefined)
    .map((data) => eventOf({ data }))

export function harMessages(entry: Fields, body: string | undefined): HarMessage[] {
  const events = listOf(entry._eventSourceMessages)
  if (events.length > 0) return events.map(eventOf)
  const frames = listOf(entry._webSocketMessages)
  return frames.length > 0 || body === undefined ? frames.map(frameOf) : eventsIn(body)
}
