// The chunked coding: a body in pieces, each with its length before it (RFC 9112, section 7.1).
import { group, type Labelled, sequence, textField } from './spans.ts'

/** What ends a chunked body. */
export const LAST_CHUNK = '0\r\n\r\n'

/** One chunk around this data, which must not be empty: an empty chunk would end the body. */
export function chunk(data: Labelled): Labelled {
  const { length } = data.bytes
  const size = length.toString(16)
  return group(
    {
      field: 'Chunk',
      value: `${length} bytes`,
      meaning: 'One piece of a body whose whole length nobody knows yet.',
      section: 'RFC 9112, 7.1',
    },
    textField(`${size}\r\n`, {
      field: 'Chunk size',
      value: `${size} (${length} bytes)`,
      meaning: 'How many bytes follow, written in hexadecimal.',
      section: 'RFC 9112, 7.1',
    }),
    data,
    textField('\r\n', {
      field: 'End of chunk',
      value: '',
      meaning: 'A line break after the data.',
      section: 'RFC 9112, 7.1',
    }),
  )
}

/** A chunk without data: the body has ended. */
export const lastChunk = (): Labelled =>
  sequence(
    textField(LAST_CHUNK, {
      field: 'Last chunk',
      value: '0',
      meaning: 'A chunk without data: the body ends here.',
      section: 'RFC 9112, 7.1',
    }),
  )
