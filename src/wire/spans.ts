// Bytes with labels: what every byte of a message is, for whoever wants to look inside. Encoders are put
// together from these three pieces; they know no protocol. Labels are put together when somebody reads them:
// a capture of a long run wants the bytes alone.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** What a stretch of bytes is. */
export interface Label {
  /** Its name in the specification. */
  field: string
  /** What it says here. */
  value: string
  /** One plain sentence for a student. */
  meaning: string
  /** Where it is defined: `RFC 6455, 5.2`. */
  section: string
}

/** A labelled stretch, from byte `from` up to, not including, byte `to`. */
export interface Span extends Label {
  from: number
  to: number
  /** Its own parts, one after the other without gaps. */
  children?: Span[]
}

/** The innermost spans cover every byte exactly once. */
export interface Labelled {
  bytes: Uint8Array
  spans: Span[]
}

/** Bytes whose labels are written when somebody reads them. */
export function lazily(bytes: Uint8Array, write: () => Span[]): Labelled {
  let spans: Span[] | undefined
  return {
    bytes,
    get spans() {
      spans ??= write()
      return spans
    },
  }
}

/** One field. Where it has no bytes it has no span. */
export const field = (bytes: Uint8Array, label: Label): Labelled =>
  lazily(bytes, () => (bytes.length === 0 ? [] : [{ ...label, from: 0, to: bytes.length }]))

export const textField = (text: string, label: Label): Labelled => field(utf8ToBytes(text), label)

/** One after the other. */
export const sequence = (...parts: Labelled[]): Labelled =>
  lazily(concatBytes(...parts.map(({ bytes }) => bytes)), () => {
    let offset = 0
    const spans: Span[] = []
    for (const part of parts) {
      for (const span of part.spans) spans.push(shifted(span, offset))
      offset += part.bytes.length
    }
    return spans
  })

/** One after the other, and all of it under a label of its own. */
export function group(label: Label, ...parts: Labelled[]): Labelled {
  const all = sequence(...parts)
  const { bytes } = all
  return lazily(bytes, () =>
    bytes.length === 0 ? [] : [{ ...label, from: 0, to: bytes.length, children: all.spans }],
  )
}

const shifted = (span: Span, by: number): Span => ({
  ...span,
  from: span.from + by,
  to: span.to + by,
  ...(span.children && { children: span.children.map((child) => shifted(child, by)) }),
})

/** The innermost spans, in order. */
export const leaves = (spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => (span.children ? leaves(span.children) : [span]))

/** A piece of labelled bytes, with what is left of the labels: a segment's share of a message. */
export const slice = (whole: Labelled, from: number, to: number): Labelled =>
  lazily(whole.bytes.slice(from, to), () => whole.spans.flatMap((span) => clipped(span, from, to)))

function clipped(span: Span, from: number, to: number): Span[] {
  if (span.to <= from || span.from >= to) return []
  const children = span.children?.flatMap((child) => clipped(child, from, to))
  return [
    {
      ...span,
      from: Math.max(span.from, from) - from,
      to: Math.min(span.to, to) - from,
      ...(children && { children }),
    },
  ]
}
