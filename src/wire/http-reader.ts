// HTTP/1.1 messages out of the bytes of one direction of a connection, however these are cut (RFC 9112).
// Bodies are handed out as they come, so that a stream may be endless; what they mean is for others.
import { ByteBuffer } from './byte-buffer.ts'
import { type Framing, framingOf, type HttpHead, parseHead } from './http-head.ts'
import { broken, type Reading, read } from './reading.ts'
import { latin1 } from './utf8.ts'

export type HttpItem =
  | { kind: 'head'; head: HttpHead }
  | { kind: 'body'; bytes: Uint8Array }
  | { kind: 'end' }
  /** After an upgrade: bytes of another protocol. */
  | { kind: 'other'; bytes: Uint8Array }

export interface HttpLimits {
  /** Of a whole head, and of the trailer fields. */
  maxHeadBytes: number
}

export const httpLimits: HttpLimits = { maxHeadBytes: 65_536 }

const LF = 10
const CR = 13
/** Size of a chunk with its extensions. */
const MAX_CHUNK_LINE = 1_024

type State = 'head' | 'length' | 'chunk-size' | 'chunk-end' | 'trailer' | 'until-close' | 'upgrade'

export class HttpReader {
  readonly #buffer = new ByteBuffer()
  readonly #side: 'request' | 'response'
  readonly #limits: HttpLimits
  #state: State = 'head'
  /** The body is chunked, so that a length is that of a chunk. */
  #chunked = false
  /** Bytes that are missing of a body or chunk. */
  #missing = 0
  #lines: string[] = []
  #headBytes = 0
  #failure: { ok: false; message: string } | undefined

  constructor(side: 'request' | 'response', limits: HttpLimits = httpLimits) {
    this.#side = side
    this.#limits = limits
  }

  push(piece: Uint8Array): Reading<HttpItem[]> {
    if (this.#failure) return this.#failure
    this.#buffer.push(piece)
    const items: HttpItem[] = []
    for (let more = true; more; ) {
      const step = this.#step(items)
      if (typeof step === 'string') return this.#fail(step)
      more = step
    }
    return read(items)
  }

  /** The connection was closed: right after a message, or in the middle of one? */
  end(): Reading<HttpItem[]> {
    if (this.#failure) return this.#failure
    const clean = this.#state === 'head' && this.#lines.length === 0 && this.#buffer.length === 0
    if (clean || this.#state === 'upgrade') return read([])
    if (this.#state === 'until-close') return read([{ kind: 'end' }])
    return this.#fail('The connection was closed in the middle of a message (RFC 9112, 8).')
  }

  #fail(message: string): { ok: false; message: string } {
    this.#failure = broken(message)
    return this.#failure
  }

  /** Whether there is more to do with what is there; a sentence where something is wrong. */
  #step(items: HttpItem[]): boolean | string {
    switch (this.#state) {
      case 'head':
      case 'trailer':
        return this.#headLine(items)
      case 'chunk-size':
        return this.#chunkSize()
      case 'chunk-end':
        return this.#chunkEnd()
      case 'length':
        return this.#body(items)
      default:
        return this.#rest(items, this.#state === 'upgrade' ? 'other' : 'body')
    }
  }

  /** A line without its CRLF; undefined where it is not all there. */
  #line(most: number): string | undefined | { wrong: string } {
    const end = this.#buffer.find(LF)
    if ((end < 0 ? this.#buffer.length : end) > most) return { wrong: 'A line is too long.' }
    if (end < 0) return undefined
    if (end === 0 || this.#buffer.at(end - 1) !== CR) {
      return { wrong: 'A line must end with CR and LF (RFC 9112, 2.2).' }
    }
    const line = latin1(this.#buffer.take(end - 1))
    this.#buffer.skip(2)
    return line
  }

  #headLine(items: HttpItem[]): boolean | string {
    const line = this.#line(this.#limits.maxHeadBytes - this.#headBytes)
    if (line === undefined) return false
    if (typeof line !== 'string') return line.wrong
    this.#headBytes += line.length + 2
    if (line !== '') {
      this.#lines.push(line)
      return true
    }
    const lines = this.#lines
    this.#lines = []
    this.#headBytes = 0
    if (this.#state === 'trailer') return this.#end(items)
    const head = parseHead(lines.join('\r\n'), this.#side)
    if (!head.ok) return head.message
    const framing = framingOf(head.value)
    if (!framing.ok) return framing.message
    items.push({ kind: 'head', head: head.value })
    return this.#begin(framing.value, items)
  }

  #begin(framing: Framing, items: HttpItem[]): boolean {
    this.#chunked = framing.kind === 'chunked'
    switch (framing.kind) {
      case 'none':
        return this.#end(items)
      case 'length':
        this.#missing = framing.bytes
        if (framing.bytes === 0) return this.#end(items)
        this.#state = 'length'
        return true
      case 'chunked':
        this.#state = 'chunk-size'
        return true
      case 'upgrade':
        items.push({ kind: 'end' })
        this.#state = 'upgrade'
        return true
      case 'until-close':
        this.#state = 'until-close'
        return true
    }
  }

  #end(items: HttpItem[]): boolean {
    items.push({ kind: 'end' })
    this.#state = 'head'
    return true
  }

  #chunkSize(): boolean | string {
    const line = this.#line(MAX_CHUNK_LINE)
    if (line === undefined) return false
    if (typeof line !== 'string') return line.wrong
    const [, size] = /^([0-9a-fA-F]{1,12})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/.exec(line) ?? []
    if (size === undefined) return 'A chunk does not begin with its size (RFC 9112, 7.1).'
    this.#missing = Number.parseInt(size, 16)
    this.#state = this.#missing === 0 ? 'trailer' : 'length'
    return true
  }

  #chunkEnd(): boolean | string {
    if (this.#buffer.length > 0 && this.#buffer.at(0) !== CR) return NO_CHUNK_END
    if (this.#buffer.length < 2) return false
    if (this.#buffer.at(1) !== LF) return NO_CHUNK_END
    this.#buffer.skip(2)
    this.#state = 'chunk-size'
    return true
  }

  #body(items: HttpItem[]): boolean {
    if (this.#buffer.length === 0) return false
    const bytes = this.#buffer.take(this.#missing)
    this.#missing -= bytes.length
    items.push({ kind: 'body', bytes })
    if (this.#missing > 0) return false
    if (!this.#chunked) return this.#end(items)
    this.#state = 'chunk-end'
    return true
  }

  #rest(items: HttpItem[], kind: 'body' | 'other'): boolean {
    if (this.#buffer.length > 0) items.push({ kind, bytes: this.#buffer.take(this.#buffer.length) })
    return false
  }
}

const NO_CHUNK_END = 'A chunk is longer than its size says (RFC 9112, 7.1).'
