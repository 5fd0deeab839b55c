// Bytes as people read them: two hexadecimal digits and, beside them, the character. It decides where a row is
// cut into stretches that look alike.

export const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0')
export const bitsOf = (byte: number): string => byte.toString(2).padStart(8, '0')

/** ASCII as it is, everything else as a dot: a row keeps its width. */
export const charOf = (byte: number): string =>
  byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·'

/** A byte's character in words, where it has one. */
export function charName(byte: number): string {
  const named: Record<number, string> = {
    9: 'tab',
    10: 'line feed',
    13: 'carriage return',
    32: 'space',
    34: 'quotation mark',
  }
  return (
    named[byte] ?? (byte > 0x20 && byte < 0x7f ? `“${String.fromCharCode(byte)}”` : 'no character')
  )
}

export const hexText = (bytes: Uint8Array): string => Array.from(bytes, hexOf).join(' ')
export const plainText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export interface Stretch {
  from: number
  to: number
}

/** The bytes `from` to `to`, cut at each of these places. */
export function stretches(from: number, to: number, cuts: readonly number[]): Stretch[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > from && cut < to).sort((a, b) => a - b)
  const edges = [from, ...inside, to]
  return edges.slice(1).map((end, i) => ({ from: edges[i] as number, to: end }))
}
