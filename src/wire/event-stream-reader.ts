// Events out of the bytes of an event stream, however these are cut, by the rules of the HTML standard,
// section 9.2.6. Reconnecting is not its business.
import { ByteBuffer } from './byte-buffer.ts'
import { broken, type Reading, read } from './reading.ts'
import { lenientUtf8 } from './utf8.ts'

export type StreamItem =
  | { kind: 'event'; type: string; data: string; lastEventId: string }
  | { kind: 'retry'; retryMs: number }
  | { kind: 'comment'; text: string }

export interface EventStreamLimits {
  maxLineBytes: number
  /** Of the data of one event. */
  maxDataCharacters: number
}

export const eventStreamLimits: EventStreamLimits = {
  maxLineBytes: 16 * 1024 * 1024,
  maxDataCharacters: 16 * 1024 * 1024,
}

const CR = 13
const LF = 10
const BYTE_ORDER_MARK = '\ufeff'

export class EventStreamReader {
  readonly #buffer = new ByteBuffer()
  readonly #limits: EventStreamLimits
  /** The line before ended with a CR: an LF now belongs to it. */
  #afterReturn = false
  #first = true
  #data: string[] = []
  #dataCharacters = 0
  #type = ''
  #lastEventId = ''
  #failure: { ok: false; message: string } | undefined

  constructor(limits: EventStreamLimits = eventStreamLimits) {
    this.#limits = limits
  }

  /** What is complete with this piece. An event that no empty line ends is not handed out. */
  push(piece: Uint8Array): Reading<StreamItem[]> {
    if (this.#failure) return this.#failure
    const buffer = this.#buffer
    const items: StreamItem[] = []
    buffer.push(piece)
    for (;;) {
      if (this.#afterReturn && buffer.length > 0) {
        this.#afterReturn = false
        if (buffer.at(0) === LF) buffer.skip(1)
      }
      const end = buffer.find(CR, LF)
      if ((end < 0 ? buffer.length : end) > this.#limits.maxLineBytes) {
        return this.#fail(`A line of more than ${this.#limits.maxLineBytes} bytes is not accepted.`)
      }
      if (end < 0) return read(items)
      this.#afterReturn = buffer.at(end) === CR
      const line = lenientUtf8(buffer.take(end))
      buffer.skip(1)
      const item = this.#line(
        this.#first && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line,
      )
      this.#first = false
      if (this.#dataCharacters > this.#limits.maxDataCharacters) {
        return this.#fail(
          `An event of more than ${this.#limits.maxDataCharacters} characters is not accepted.`,
        )
      }
      if (item) items.push(item)
    }
  }

  #fail(message: string): { ok: false; message: string } {
    this.#failure = broken(message)
    return this.#failure
  }

  #line(line: string): StreamItem | undefined {
    if (line === '') return this.#dispatch()
    const colon = line.indexOf(':')
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1))
    switch (name) {
      case '':
        return { kind: 'comment', text: value }
      case 'data':
        this.#data.push(value)
        this.#dataCharacters += value.length + 1
        return undefined
      case 'event':
        this.#type = value
        return undefined
      case 'id':
        if (!value.includes('\0')) this.#lastEventId = value
        return undefined
      case 'retry':
        return /^[0-9]+$/.test(value) ? { kind: 'retry', retryMs: Number(value) } : undefined
      default:
        return undefined
    }
  }

  #dispatch(): StreamItem | undefined {
    const event: StreamItem = {
      kind: 'event',
      type: this.#type || 'message',
      data: this.#data.join('\n'),
      lastEventId: this.#lastEventId,
    }
    const any = this.#data.length > 0
    this.#type = ''
    this.#data = []
    this.#dataCharacters = 0
    return any ? event : undefined
  }
}
