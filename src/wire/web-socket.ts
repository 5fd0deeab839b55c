// WebSocket (RFC 6455): the size of frames and the answer to the opening handshake.
import { sha1 } from '@noble/hashes/legacy.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** A whole frame around this much payload: 2, 4 or 10 bytes, and 4 of masking key from a client (5.2). */
export const frameBytes = (payloadBytes: number, masked: boolean): number =>
  payloadBytes + (payloadBytes <= 125 ? 2 : payloadBytes <= 65_535 ? 4 : 10) + (masked ? 4 : 0)

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 0)
    text += [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]).join('')
  }
  const padding = (3 - (bytes.length % 3)) % 3
  return padding ? text.slice(0, -padding) + '='.repeat(padding) : text
}

/** `Sec-WebSocket-Accept` for a `Sec-WebSocket-Key` (RFC 6455, section 4.2.2). */
export const acceptOf = (key: string): string =>
  base64(sha1(utf8ToBytes(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)))
