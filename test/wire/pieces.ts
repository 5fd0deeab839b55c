// Bytes in pieces, as a network may deliver them: cut anywhere, down to one byte.
import fc from 'fast-check'

/** Where to cut, as shares of the whole; many cuts mean single bytes. */
export const anyCuts = fc.oneof(
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  fc.constant('every byte' as const),
)
export type Cuts = number[] | 'every byte'

export function pieces(bytes: Uint8Array, cuts: Cuts): Uint8Array[] {
  const at =
    cuts === 'every byte'
      ? Array.from(bytes.keys()).slice(1)
      : cuts.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b)
  const edges = [0, ...at, bytes.length]
  return edges.slice(1).map((to, i) => bytes.slice(edges[i], to))
}

/** Joined again. */
export const joined = (parts: Iterable<Uint8Array>): Uint8Array =>
  new Uint8Array(Buffer.concat([...parts]))

type Reading<T> = { ok: true; value: T[] } | { ok: false; message: string }

/** Everything a reader finds in these pieces, and the sentence with which it gave up, if it did. */
export function readAll<T>(
  reader: { push(piece: Uint8Array): Reading<T> },
  parts: readonly Uint8Array[],
): { items: T[]; failure: string | undefined } {
  const items: T[] = []
  for (const piece of parts) {
    const reading = reader.push(piece)
    if (!reading.ok) return { items, failure: reading.message }
    items.push(...reading.value)
  }
  return { items, failure: undefined }
}
