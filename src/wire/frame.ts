// WebSocket frames as bytes (RFC 6455, section 5.2), each field with its label. The masking key is given:
// where it comes from is for others to decide.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { field, group, type Label, type Labelled } from './spans.ts'

export const opcodes = {
  continuation: 0x0,
  text: 0x1,
  binary: 0x2,
  close: 0x8,
  ping: 0x9,
  pong: 0xa,
} as const
export type Opcode = keyof typeof opcodes

export interface Frame {
  opcode: Opcode
  /** Whether the message ends with this frame. */
  final: boolean
  payload: Uint8Array
  /** Four bytes: from a client always, from a server never (5.1). */
  maskingKey?: Uint8Array
}

/** Each byte of the payload, combined by exclusive or with the key's bytes in turn; twice gives it back (5.3). */
export const masked = (payload: Uint8Array, key: Uint8Array): Uint8Array =>
  payload.map((byte, i) => byte ^ (key[i & 3] as number))

const says: Record<Opcode, string> = {
  continuation: 'The next part of a message',
  text: 'Text in UTF-8',
  binary: 'Bytes',
  close: 'The sender wants to close',
  ping: 'Are you still there?',
  pong: 'I am still here',
}

const label = (name: string, value: string, meaning: string, section = '5.2'): Label => ({
  field: name,
  value,
  meaning,
  section: `RFC 6455, ${section}`,
})

function lengthBytes(length: number, mask: number): Labelled {
  const first = mask | (length <= 125 ? length : length <= 0xffff ? 126 : 127)
  const maskWords = mask ? 'masked' : 'not masked'
  const small = field(
    Uint8Array.of(first),
    label(
      'MASK, payload length',
      `${maskWords}, ${first & 127}`,
      length <= 125
        ? `Whether the payload is masked, and its length: ${length} bytes.`
        : `Whether the payload is masked; ${first & 127} says that the length follows in ${length <= 0xffff ? 2 : 8} bytes.`,
    ),
  )
  if (length <= 125) return small
  const wide = new Uint8Array(length <= 0xffff ? 2 : 8)
  const view = new DataView(wide.buffer)
  if (wide.length === 2) view.setUint16(0, length)
  else view.setBigUint64(0, BigInt(length))
  return group(
    label('Length', `${length} bytes`, 'How long the payload is.'),
    small,
    field(wide, label('Extended payload length', String(length), 'The length in more bytes.')),
  )
}

/** One frame. `content` labels the payload where it is not masked. */
export function frame({ opcode, final, payload, maskingKey }: Frame, content?: Labelled): Labelled {
  const name = `${opcode} (${opcodes[opcode]})`
  const first = field(
    Uint8Array.of((final ? 0x80 : 0) | opcodes[opcode]),
    label(
      'FIN, RSV, opcode',
      `${final ? 'last frame' : 'more follows'}, ${name}`,
      `${says[opcode]}; ${final ? 'the message ends here' : 'the message goes on in another frame'}.`,
    ),
  )
  const length = lengthBytes(payload.length, maskingKey ? 0x80 : 0)
  const whole = label('Frame', name, `${says[opcode]}.`)
  if (!maskingKey) return group(whole, first, length, content ?? plainPayload(payload))
  const key = [...maskingKey].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return group(
    whole,
    first,
    length,
    field(
      maskingKey,
      label(
        'Masking key',
        key,
        'Random for each frame, so that nobody can choose what passes the wire.',
        '5.3',
      ),
    ),
    field(
      masked(payload, maskingKey),
      label(
        'Masked payload',
        `${payload.length} bytes`,
        'The payload, each byte changed by the key.',
        '5.3',
      ),
    ),
  )
}

const plainPayload = (payload: Uint8Array): Labelled =>
  field(payload, label('Payload', `${payload.length} bytes`, 'What was sent.'))

/** The payload of a Close frame: a code in two bytes and a reason; without a code there is nothing (5.5.1). */
export function closePayload(code?: number, reason = ''): Labelled {
  if (code === undefined) return plainPayload(new Uint8Array(0))
  const bytes = Uint8Array.of(code >> 8, code & 0xff)
  return group(
    label('Close', `${code} ${reason}`.trim(), 'Why the sender closes.', '5.5.1'),
    field(bytes, label('Status code', String(code), 'Why, for programs: 1000 is normal.', '7.4.1')),
    field(utf8ToBytes(reason), label('Reason', reason, 'Why, for people.', '7.1.6')),
  )
}

/** A message in several frames, cut at these offsets of its payload (5.4). `maskingKey` is asked for each frame. */
export function fragments(
  opcode: 'text' | 'binary',
  payload: Uint8Array,
  cuts: readonly number[],
  maskingKey?: () => Uint8Array,
): Labelled[] {
  const edges = [0, ...cuts, payload.length]
  return edges.slice(1).map((to, i) =>
    frame({
      opcode: i === 0 ? opcode : 'continuation',
      final: i === edges.length - 2,
      payload: payload.slice(edges[i], to),
      maskingKey: maskingKey?.(),
    }),
  )
}

/** The bytes of several labelled pieces, one after the other. */
export const bytesOf = (parts: readonly Labelled[]): Uint8Array =>
  concatBytes(...parts.map(({ bytes }) => bytes))
