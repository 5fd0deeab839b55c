// Bytes as text by the UTF-8 decoder of the Encoding standard, for floors that have no TextDecoder.

const REPLACEMENT = 0xfffd
const ONES = 0x3f

interface Sequence {
  point: number
  /** How many bytes it takes, or is wrong for. */
  length: number
  ok: boolean
}

/** How many bytes follow a first byte, and the range that its second byte may have (RFC 3629, section 4). */
function shape(first: number): { follow: number; low: number; high: number } | undefined {
  if (first < 0xc2 || first > 0xf4) return undefined
  const follow = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return { follow, low, high }
}

function sequenceAt(bytes: Uint8Array, at: number): Sequence {
  const first = bytes[at] as number
  if (first < 0x80) return { point: first, length: 1, ok: true }
  const wanted = shape(first)
  if (!wanted) return { point: REPLACEMENT, length: 1, ok: false }
  let point = first & (ONES >> wanted.follow)
  for (let i = 1; i <= wanted.follow; i++) {
    const next = bytes[at + i]
    const [low, high] = i === 1 ? [wanted.low, wanted.high] : [0x80, 0xbf]
    // What was right so far makes one replacement together; the byte that does not fit starts anew.
    if (next === undefined || next < low || next > high) {
      return { point: REPLACEMENT, length: i, ok: false }
    }
    point = (point << 6) | (next & ONES)
  }
  return { point, length: wanted.follow + 1, ok: true }
}

function decode(bytes: Uint8Array, strict: boolean): string | undefined {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const { point, length, ok } = sequenceAt(bytes, at)
    if (strict && !ok) return undefined
    text += String.fromCodePoint(point)
    at += length
  }
  return text
}

/** The text; undefined where the bytes are not UTF-8. */
export const strictUtf8 = (bytes: Uint8Array): string | undefined => decode(bytes, true)

/** The text, with U+FFFD for what is not UTF-8. */
export const lenientUtf8 = (bytes: Uint8Array): string => decode(bytes, false) as string

/** One character a byte, as HTTP reads its heads (RFC 9112, section 2.2). */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
