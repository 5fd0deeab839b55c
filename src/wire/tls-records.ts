// The records in which TLS 1.3 carries everything, as bytes, by the specification (RFC 8446), not captured.
// Nothing is encrypted here: what stands for encrypted bytes is handed in, and looks random, as on the wire.
import { headerPart, u16 } from './header-parts.ts'
import { field, group, type Labelled, sequence } from './spans.ts'
import { CONTENT_TYPE_BYTES, MAX_RECORD_BYTES, RECORD_HEADER_BYTES, TAG_BYTES } from './tls.ts'

/** Types of content (5.1). */
const contentTypes = { changeCipherSpec: 20, handshake: 22, applicationData: 23 } as const
export type ContentType = keyof typeof contentTypes

/** So many bytes that look random. */
export type Noise = (count: number) => Uint8Array

const typeMeanings: Record<ContentType, string> = {
  changeCipherSpec: 'Change of cipher: means nothing any more, and is sent for old middleboxes.',
  handshake: 'Handshake: the two ends agree on keys.',
  applicationData: 'Application data. From outside every encrypted record looks like this.',
}

/** A record: its header, and what it holds. */
export function record(type: ContentType, content: Labelled): Labelled {
  const part = headerPart('RFC 8446, 5.1')
  const { length } = content.bytes
  return group(
    {
      field: 'TLS record',
      value: `${RECORD_HEADER_BYTES + length} bytes`,
      meaning: 'A stretch of bytes that is sent, and encrypted, as one.',
      section: 'RFC 8446, 5',
    },
    part(Uint8Array.of(contentTypes[type]), 'Content type', contentTypes[type], typeMeanings[type]),
    part(
      u16(0x0303),
      'Legacy version',
      '0x0303',
      'Says TLS 1.2 whatever the version is, so that old middleboxes let it pass.',
    ),
    part(u16(length), 'Length', length, 'How many bytes of the record follow.'),
    content,
  )
}

/** The records of one write of so many bytes, encrypted. `holds`: what is inside, in a few words. */
export function sealedRecords(bytes: number, noise: Noise, holds: string): Labelled {
  const records: Labelled[] = []
  for (let left = bytes; left > 0; left -= MAX_RECORD_BYTES)
    records.push(record('applicationData', sealed(Math.min(left, MAX_RECORD_BYTES), noise, holds)))
  return sequence(...records)
}

function sealed(bytes: number, noise: Noise, holds: string): Labelled {
  const part = (count: number, name: string, value: string, meaning: string) =>
    field(noise(count), { field: name, value, meaning, section: 'RFC 8446, 5.2' })
  return sequence(
    part(
      bytes,
      'Encrypted content',
      `${bytes} bytes`,
      `${holds}. Only the two ends can read it; it has as many bytes as before.`,
    ),
    part(
      CONTENT_TYPE_BYTES,
      'Encrypted content type',
      '1 byte',
      'What the record really holds, hidden too.',
    ),
    part(
      TAG_BYTES,
      'Authentication tag',
      `${TAG_BYTES} bytes`,
      'Shows the receiver that nobody changed the record on the way.',
    ),
  )
}
