// WebSocket messages out of bytes: puts fragments together, reads text as UTF-8, and says what a control
// frame means (RFC 6455, sections 5.4 to 5.6 and 7.1.5).
import { concatBytes } from '@noble/hashes/utils.js'
import type { Frame } from './frame.ts'
import { type FrameLimits, FrameReader, frameLimits } from './frame-reader.ts'
import { broken, type Reading, read } from './reading.ts'
import { strictUtf8 } from './utf8.ts'

export type SocketMessage =
  | { kind: 'text'; text: string }
  | { kind: 'binary'; bytes: Uint8Array }
  | { kind: 'ping' | 'pong'; bytes: Uint8Array }
  /** Without a code: 1005, "no status received". */
  | { kind: 'close'; code: number; reason: string }

const NO_STATUS = 1005

/** Codes that may stand in a Close frame (RFC 6455, 7.4; 1012 to 1014 by IANA's registry). */
const mayClose = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006) ||
  (code >= 3000 && code <= 4999)

export class MessageReader {
  readonly #frames: FrameReader
  /** Of the message that has begun; the frames are in the right order. */
  #kind: 'text' | 'binary' = 'text'
  #parts: Uint8Array[] = []
  #failure: { ok: false; message: string } | undefined

  constructor(from: 'client' | 'server', limits: FrameLimits = frameLimits) {
    this.#frames = new FrameReader(from, limits)
  }

  /** The messages that end in this piece. Nothing is read after a Close frame. */
  push(piece: Uint8Array): Reading<SocketMessage[]> {
    if (this.#failure) return this.#failure
    const messages: SocketMessage[] = []
    const frames = this.#frames.push(piece)
    if (!frames.ok) return this.#fail(frames.message)
    for (const frame of frames.value) {
      const message = this.#take(frame)
      if (typeof message === 'string') return this.#fail(message)
      if (message) messages.push(message)
    }
    return read(messages)
  }

  #fail(message: string): { ok: false; message: string } {
    this.#failure = broken(message)
    return this.#failure
  }

  #take({ opcode, final, payload }: Frame): SocketMessage | string | undefined {
    switch (opcode) {
      case 'ping':
      case 'pong':
        return { kind: opcode, bytes: payload }
      case 'close':
        return closeOf(payload)
      case 'text':
      case 'binary':
        this.#kind = opcode
    }
    if (payload.length > 0) this.#parts.push(payload)
    return final ? this.#whole() : undefined
  }

  #whole(): SocketMessage | string {
    const bytes = concatBytes(...this.#parts)
    this.#parts = []
    if (this.#kind === 'binary') return { kind: 'binary', bytes }
    const text = strictUtf8(bytes)
    return text === undefined
      ? 'A text message is not UTF-8 (RFC 6455, 8.1).'
      : { kind: 'text', text }
  }
}

function closeOf(payload: Uint8Array): SocketMessage | string {
  if (payload.length === 0) return { kind: 'close', code: NO_STATUS, reason: '' }
  const code = (payload[0] as number) * 256 + (payload[1] as number)
  if (!mayClose(code)) return `Close code ${code} may not be sent (RFC 6455, 7.4.1).`
  const reason = strictUtf8(payload.subarray(2))
  return reason === undefined
    ? 'The reason of a close is not UTF-8 (RFC 6455, 5.5.1).'
    : { kind: 'close', code, reason }
}
