// ClientHello and ServerHello of TLS 1.3, the two messages of a connection that anybody on the way can read
// (RFC 8446, 4.1), not captured: the extensions that section 9 demands, with the host's name and `http/1.1`.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { headerPart, u16 } from './header-parts.ts'
import { group, type Labelled, sequence } from './spans.ts'

/** What is drawn at random for one message. The session id is the connection's, and means nothing any more. */
export interface HelloBytes {
  random: Uint8Array
  sessionId: Uint8Array
  publicKey: Uint8Array
}

const KEY_BYTES = 32
export const RANDOM_BYTES = 32

const X25519 = 0x001d
/** The cipher suite that the server takes, of three (B.4). */
const AES_128_GCM = 0x1301

const handshakeTypes = { ClientHello: 1, ServerHello: 2 } as const

const part = headerPart('RFC 8446, 4.1')

/** Type, length of the rest in three bytes, and the rest (4). */
function handshake(type: keyof typeof handshakeTypes, ...body: Labelled[]): Labelled {
  const content = sequence(...body)
  const { length } = content.bytes
  const header = headerPart('RFC 8446, 4')
  return group(
    {
      field: type,
      value: `${length} bytes`,
      meaning:
        type === 'ClientHello'
          ? 'The client says what it can do, and sends its half of a key, all readable.'
          : 'The server chooses, and sends its half of a key. From here on all is encrypted.',
      section: type === 'ClientHello' ? 'RFC 8446, 4.1.2' : 'RFC 8446, 4.1.3',
    },
    header(Uint8Array.of(handshakeTypes[type]), 'Handshake type', handshakeTypes[type], type),
    header(Uint8Array.of(0, ...u16(length)), 'Length', length, 'How many bytes follow.'),
    content,
  )
}

const hex = (value: number): string => `0x${value.toString(16).padStart(4, '0')}`

/** What both begin with (4.1.2). */
const beginning = ({ random, sessionId }: HelloBytes): Labelled[] => [
  part(u16(0x0303), 'Legacy version', '0x0303', 'Says TLS 1.2; the true version is an extension.'),
  part(random, 'Random', `${random.length} bytes`, 'Makes every handshake different.'),
  part(
    Uint8Array.of(sessionId.length, ...sessionId),
    'Legacy session id',
    `${sessionId.length} bytes`,
    'Looks like a session of TLS 1.2 to old middleboxes; the server sends it back.',
  ),
]

interface Extension {
  type: number
  name: string
  value: string
  meaning: string
  section: string
  bytes: Uint8Array
}

const extensions = (...all: Extension[]): Labelled => {
  const content = sequence(
    ...all.map(({ type, bytes, name, value, meaning, section }) =>
      headerPart(section)(
        Uint8Array.of(...u16(type), ...u16(bytes.length), ...bytes),
        name,
        value,
        meaning,
      ),
    ),
  )
  return group(
    {
      field: 'Extensions',
      value: `${all.length}`,
      meaning: 'Everything that TLS 1.3 really says, each with its type and length.',
      section: 'RFC 8446, 4.2',
    },
    part(u16(content.bytes.length), 'Length', content.bytes.length, 'Bytes of all extensions.'),
    content,
  )
}

/** A list of two-byte values with its length before it. */
const list = (values: readonly number[]): Uint8Array =>
  Uint8Array.of(...u16(2 * values.length), ...values.flatMap((value) => [...u16(value)]))

const keyEntry = (key: Uint8Array): number[] => [...u16(X25519), ...u16(KEY_BYTES), ...key]

const keyShare = (bytes: Uint8Array): Extension => ({
  type: 51,
  name: 'key_share',
  value: 'x25519',
  meaning: 'Half of a Diffie–Hellman exchange; who has only seen both halves cannot find the key.',
  section: 'RFC 8446, 4.2.8',
  bytes,
})

const versions = (value: string, bytes: Uint8Array): Extension => ({
  type: 43,
  name: 'supported_versions',
  value,
  meaning: 'The true version of TLS.',
  section: 'RFC 8446, 4.2.1',
  bytes,
})

export function clientHello(host: string, drawn: HelloBytes): Labelled {
  const name = utf8ToBytes(host)
  const protocol = utf8ToBytes('http/1.1')
  const suites = [AES_128_GCM, 0x1302, 0x1303]
  return handshake(
    'ClientHello',
    ...beginning(drawn),
    part(list(suites), 'Cipher suites', suites.map(hex).join(', '), 'Ciphers that it knows (B.4).'),
    part(Uint8Array.of(1, 0), 'Legacy compression', 'none', 'TLS 1.3 compresses nothing.'),
    extensions(
      {
        type: 0,
        name: 'server_name',
        value: host,
        meaning: 'Which site is wanted, readable by everybody on the way.',
        section: 'RFC 6066, 3',
        bytes: Uint8Array.of(...u16(name.length + 3), 0, ...u16(name.length), ...name),
      },
      versions('TLS 1.3', Uint8Array.of(2, 3, 4)),
      {
        type: 13,
        name: 'signature_algorithms',
        value: '3',
        meaning: 'Signatures with which the server may prove who it is.',
        section: 'RFC 8446, 4.2.3',
        bytes: list([0x0403, 0x0804, 0x0401]),
      },
      {
        type: 10,
        name: 'supported_groups',
        value: 'x25519, secp256r1, secp384r1',
        meaning: 'Groups in which it can agree on a key.',
        section: 'RFC 8446, 4.2.7',
        bytes: list([X25519, 0x0017, 0x0018]),
      },
      keyShare(Uint8Array.of(...u16(KEY_BYTES + 4), ...keyEntry(drawn.publicKey))),
      {
        type: 45,
        name: 'psk_key_exchange_modes',
        value: 'psk_dhe_ke',
        meaning: 'How it would resume an earlier connection.',
        section: 'RFC 8446, 4.2.9',
        bytes: Uint8Array.of(1, 1),
      },
      {
        type: 16,
        name: 'application_layer_protocol_negotiation',
        value: 'http/1.1',
        meaning: 'What it wants to speak once the way is safe.',
        section: 'RFC 7301, 3.1',
        bytes: Uint8Array.of(...u16(protocol.length + 1), protocol.length, ...protocol),
      },
    ),
  )
}

export const serverHello = (drawn: HelloBytes): Labelled =>
  handshake(
    'ServerHello',
    ...beginning(drawn),
    part(u16(AES_128_GCM), 'Cipher suite', hex(AES_128_GCM), 'AES-128-GCM with SHA-256 (B.4).'),
    part(Uint8Array.of(0), 'Legacy compression', 'none', 'TLS 1.3 compresses nothing.'),
    extensions(
      versions('TLS 1.3', Uint8Array.of(3, 4)),
      keyShare(Uint8Array.of(...keyEntry(drawn.publicKey))),
    ),
  )
