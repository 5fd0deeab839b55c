// WebSocket frames out of bytes, however these are cut (RFC 6455, section 5). It refuses what the
// specification forbids a sender to send, and does not put fragments together: see message-reader.ts.
import { ByteBuffer } from './byte-buffer.ts'
import { type Frame, masked, type Opcode, opcodes } from './frame.ts'
import { broken, type Reading, read } from './reading.ts'

export interface FrameLimits {
  /** Greatest payload of one message, in however many frames. */
  maxPayloadBytes: number
}

export const frameLimits: FrameLimits = { maxPayloadBytes: 16 * 1024 * 1024 }

interface Header {
  final: boolean
  opcode: Opcode
  length: number
  key: Uint8Array | undefined
}

const names = new Map<number, Opcode>(
  Object.entries(opcodes).map(([name, code]) => [code, name as Opcode]),
)

/** Reads what one side sends: a client must mask, a server must not (5.1). */
export class FrameReader {
  readonly #buffer = new ByteBuffer()
  readonly #masks: boolean
  readonly #limits: FrameLimits
  #header: Header | undefined
  #closed = false
  /** Payload of the fragments so far; undefined: no message has begun. */
  #unfinishedBytes: number | undefined
  #failure: { ok: false; message: string } | undefined

  constructor(from: 'client' | 'server', limits: FrameLimits = frameLimits) {
    this.#masks = from === 'client'
    this.#limits = limits
  }

  /** The frames that end in this piece, unmasked. Nothing counts after a Close frame (5.5.1). */
  push(piece: Uint8Array): Reading<Frame[]> {
    if (this.#failure) return this.#failure
    const frames: Frame[] = []
    if (this.#closed) return read(frames)
    this.#buffer.push(piece)
    while (!this.#closed) {
      if (!this.#header) {
        const header = this.#readHeader()
        if (typeof header === 'string') {
          this.#failure = broken(header)
          return this.#failure
        }
        this.#header = header
      }
      const header = this.#header
      if (!header || this.#buffer.length < header.length) return read(frames)
      frames.push(this.#frame(header))
      this.#header = undefined
      this.#closed = header.opcode === 'close'
    }
    return read(frames)
  }

  #frame({ final, opcode, length, key }: Header): Frame {
    const payload = this.#buffer.take(length)
    return key
      ? { opcode, final, payload: masked(payload, key), maskingKey: key }
      : { opcode, final, payload }
  }

  /** A sentence where the header is wrong; undefined where it is not all there. */
  #readHeader(): Header | string | undefined {
    const buffer = this.#buffer
    if (buffer.length < 2) return undefined
    const first = buffer.at(0)
    const opcode = names.get(first & 0x0f)
    const final = first >= 0x80
    if (first & 0x70)
      return 'A reserved bit is set, and no extension was agreed on (RFC 6455, 5.2).'
    if (!opcode) return `Opcode ${first & 0x0f} means nothing (RFC 6455, 5.2).`
    const control = opcodes[opcode] >= 0x8
    if (control && !final) return 'A control frame must not be fragmented (RFC 6455, 5.5).'
    const second = buffer.at(1)
    const short = second & 0x7f
    if (second >= 0x80 !== this.#masks) {
      return this.#masks
        ? 'A frame from a client must be masked (RFC 6455, 5.1).'
        : 'A frame from a server must not be masked (RFC 6455, 5.1).'
    }
    if (opcode === 'continuation' && this.#unfinishedBytes === undefined) {
      return 'A fragment came without a beginning (RFC 6455, 5.4).'
    }
    if (!control && opcode !== 'continuation' && this.#unfinishedBytes !== undefined) {
      return 'A message began before the last one had ended (RFC 6455, 5.4).'
    }
    if (control && short > 125) return 'A control frame has at most 125 bytes (RFC 6455, 5.5).'
    if (opcode === 'close' && short === 1) return 'A close code has two bytes (RFC 6455, 5.5.1).'
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0
    if (buffer.length < 2 + wide) return undefined
    let length = wide ? 0 : short
    for (let i = 0; i < wide; i++) length = length * 256 + buffer.at(2 + i)
    if (wide && length <= (wide === 2 ? 125 : 0xffff)) {
      return 'A length must be written in as few bytes as it needs (RFC 6455, 5.2).'
    }
    if (length + (this.#unfinishedBytes ?? 0) > this.#limits.maxPayloadBytes) {
      return `A message of more than ${this.#limits.maxPayloadBytes} bytes is not accepted.`
    }
    const keyBytes = this.#masks ? 4 : 0
    if (buffer.length < 2 + wide + keyBytes) return undefined
    buffer.skip(2 + wide)
    if (!control) this.#unfinishedBytes = final ? undefined : (this.#unfinishedBytes ?? 0) + length
    return { final, opcode, length, key: this.#masks ? buffer.take(4) : undefined }
  }
}
