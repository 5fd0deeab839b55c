// Bytes with labels: what every byte of a message is, for whoever wants to look inside. Encoders are put
// together from these three pieces; they know no protocol.
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

/** One field. Where it has no bytes it has no span. */
export const field = (bytes: Uint8Array, label: Label): Labelled => ({
  bytes,
  spans: bytes.length === 0 ? [] : [{ ...label, from: 0, to: bytes.length }],
})

export const textField = (text: string, label: Label): Labelled => field(utf8ToBytes(text), label)

/** One after the other. */
export function sequence(...parts: Labelled[]): Labelled {
  let offset = 0
  const spans: Span[] = []
  for (const part of parts) {
    for (const span of part.spans) spans.push(shifted(span, offset))
    offset += part.bytes.length
  }
  return { bytes: concatBytes(...parts.map(({ bytes }) => bytes)), spans }
}

/** One after the other, and all of it under a label of its own. */
export function group(label: Label, ...parts: Labelled[]): Labelled {
  const { bytes, spans } = sequence(...parts)
  if (bytes.length === 0) return { bytes, spans: [] }
  return { bytes, spans: [{ ...label, from: 0, to: bytes.length, children: spans }] }
}

export const shifted = (span: Span, by: number): Span => ({
  ...span,
  from: span.from + by,
  to: span.to + by,
  ...(span.children && { children: span.children.map((child) => shifted(child, by)) }),
})

/** The innermost spans, in order. */
export const leaves = (spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => (span.children ? leaves(span.children) : [span]))

/** A piece of labelled bytes, with what is left of the labels: a segment's share of a message. */
export const slice = ({ bytes, spans }: Labelled, from: number, to: number): Labelled => ({
  bytes: bytes.slice(from, to),
  spans: spans.flatMap((span) => clipped(span, from, to)),
})

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
