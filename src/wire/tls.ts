// What TLS 1.3 adds to the bytes it protects, by the specification (RFC 8446), not captured: sizes and
// labels only. Nothing is encrypted here; what passes the wire would look random anyway.
import type { Span } from './spans.ts'

/** Type, legacy version, length (5.1). */
export const RECORD_HEADER_BYTES = 5
/** The true content type, inside the encryption (5.2). */
export const CONTENT_TYPE_BYTES = 1
/** What shows that nobody changed the record: the tag of AES-GCM or ChaCha20-Poly1305 (5.2; RFC 5116, 5.1). */
export const TAG_BYTES = 16
/** Most content that one record carries (5.1). */
export const MAX_RECORD_BYTES = 16_384

export const RECORD_OVERHEAD_BYTES = RECORD_HEADER_BYTES + CONTENT_TYPE_BYTES + TAG_BYTES

/** What TCP carries for one write of so many bytes. */
export const tlsRecordBytes = (bytes: number): number =>
  bytes + RECORD_OVERHEAD_BYTES * Math.ceil(bytes / MAX_RECORD_BYTES)

/** The labels of the records for one write of so many bytes. */
export function tlsRecordSpans(bytes: number): Span[] {
  const records: Span[] = []
  let from = 0
  for (let left = bytes; left > 0; left -= MAX_RECORD_BYTES) {
    const content = Math.min(left, MAX_RECORD_BYTES)
    records.push(recordSpan(from, content))
    from += content + RECORD_OVERHEAD_BYTES
  }
  return records
}

function recordSpan(start: number, content: number): Span {
  let from = start
  const part = (bytes: number, field: string, value: string, meaning: string, section: string) => {
    const span = { from, to: from + bytes, field, value, meaning, section: `RFC 8446, ${section}` }
    from += bytes
    return span
  }
  const inner = content + CONTENT_TYPE_BYTES + TAG_BYTES
  const children = [
    part(1, 'Record type', '23', 'From outside, everything looks like application data.', '5.2'),
    part(
      2,
      'Legacy version',
      '0x0303',
      'Always the same, so that old middleboxes let it pass.',
      '5.1',
    ),
    part(2, 'Length', `${inner}`, 'How many bytes of the record follow.', '5.1'),
    part(
      content,
      'Encrypted content',
      `${content} bytes`,
      'The HTTP bytes; only the two ends can read them.',
      '5.2',
    ),
    part(1, 'Encrypted content type', '1 byte', 'What the record really is, hidden too.', '5.2'),
    part(
      TAG_BYTES,
      'Authentication tag',
      `${TAG_BYTES} bytes`,
      'Shows that nobody changed the record on the way.',
      '5.2',
    ),
  ]
  return {
    from: start,
    to: from,
    field: 'TLS record',
    value: `${from - start} bytes`,
    meaning: 'A stretch of bytes that was encrypted as one.',
    section: 'RFC 8446, 5',
    children,
  }
}
