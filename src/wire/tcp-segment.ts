// One TCP segment in its IPv4 packet as Linux sends it, each field with its label (RFC 791, RFC 9293,
// RFC 7323). Who sends what, and with which numbers, is given.
import { concatBytes } from '@noble/hashes/utils.js'
import { internetChecksum, pseudoHeader } from './checksum.ts'
import { field, group, type Label, type Labelled, sequence } from './spans.ts'
import { MSS_BYTES } from './tcp.ts'

/** In the order of their bits, from the lowest. */
export const tcpFlags = ['fin', 'syn', 'rst', 'psh', 'ack'] as const
export type TcpFlag = (typeof tcpFlags)[number]

export interface TcpSegment {
  /** IPv4 addresses: `192.0.2.1`. */
  source: string
  destination: string
  ports: { source: number; destination: number }
  /** Sequence number of the first byte, modulo 2^32. */
  seq: number
  ack: number
  flags: readonly TcpFlag[]
  /** The window as it stands in the header, not yet scaled. */
  window: number
  payload: Uint8Array
  /** Timestamps (RFC 7323, section 3). */
  tsval: number
  tsecr: number
  /** IP's identification field. */
  identification: number
  /** What a SYN says besides: its window will be multiplied by 2 to the power of this. */
  windowScale?: number
}

const TIME_TO_LIVE = 64
const DONT_FRAGMENT = 0x4000
const TCP = 6

const u16 = (value: number): Uint8Array => Uint8Array.of((value >> 8) & 0xff, value & 0xff)
const u32 = (value: number): Uint8Array => concatBytes(u16(value >>> 16), u16(value & 0xffff))
const hex = (value: number): string => `0x${value.toString(16).padStart(4, '0')}`
const addressBytes = (address: string): Uint8Array =>
  Uint8Array.from(address.split('.'), (part) => Number(part))

const label = (name: string, value: string | number, meaning: string, section: string): Label => ({
  field: name,
  value: String(value),
  meaning,
  section,
})

function ipParts({ source, destination, identification }: TcpSegment, length: number, sum: number) {
  const part = (bytes: Uint8Array, name: string, value: string | number, meaning: string) =>
    field(bytes, label(name, value, meaning, 'RFC 791, 3.1'))
  return [
    part(
      Uint8Array.of(0x45),
      'Version, header length',
      'IPv4, 20 bytes',
      'Which IP this is, and how long its header.',
    ),
    part(Uint8Array.of(0), 'Type of service', 0, 'Whether the packet is special; this one is not.'),
    part(u16(length), 'Total length', length, 'How long the packet is, headers included.'),
    part(
      u16(identification),
      'Identification',
      hex(identification),
      'Counts packets, to tell the parts of one from those of another.',
    ),
    part(
      u16(DONT_FRAGMENT),
      'Flags, fragment offset',
      "don't fragment",
      'No router may cut this packet.',
    ),
    part(
      Uint8Array.of(TIME_TO_LIVE),
      'Time to live',
      TIME_TO_LIVE,
      'Over how many routers it may still go.',
    ),
    part(Uint8Array.of(TCP), 'Protocol', 'TCP', 'What the packet carries.'),
    part(
      u16(sum),
      'Header checksum',
      hex(sum),
      'Shows whether a bit of the header was changed on the way.',
    ),
    part(addressBytes(source), 'Source address', source, 'Which machine sends.'),
    part(
      addressBytes(destination),
      'Destination address',
      destination,
      'Which machine is to have it.',
    ),
  ]
}

function timestamps({ tsval, tsecr }: TcpSegment): Labelled {
  return group(
    label(
      'Timestamps',
      `${tsval}, ${tsecr}`,
      'Lets both sides measure how long a round trip takes.',
      'RFC 7323, 3.2',
    ),
    field(
      Uint8Array.of(8, 10),
      label('Kind, length', '8, 10 bytes', 'Which option this is.', 'RFC 7323, 3.2'),
    ),
    field(
      u32(tsval),
      label('TSval', tsval, "The sender's clock, in milliseconds.", 'RFC 7323, 3.2'),
    ),
    field(
      u32(tsecr),
      label('TSecr', tsecr, "The other side's clock, as last heard.", 'RFC 7323, 3.2'),
    ),
  )
}

const NO_OPERATION = label(
  'No-operation',
  '1',
  'Fills up, so that options begin at a whole word.',
  'RFC 9293, 3.2',
)

function options(segment: TcpSegment): Labelled[] {
  const nop = (count: number) => field(new Uint8Array(count).fill(1), NO_OPERATION)
  if (!segment.flags.includes('syn')) return [nop(2), timestamps(segment)]
  const scale = segment.windowScale ?? 7
  return [
    field(
      concatBytes(Uint8Array.of(2, 4), u16(MSS_BYTES + 12)),
      label(
        'Maximum segment size',
        MSS_BYTES + 12,
        'How many bytes a segment may carry; timestamps take 12 of them.',
        'RFC 9293, 3.7.1',
      ),
    ),
    field(
      Uint8Array.of(4, 2),
      label('SACK permitted', '', 'Later, single losses may be named.', 'RFC 2018, 2'),
    ),
    timestamps(segment),
    nop(1),
    field(
      Uint8Array.of(3, 3, scale),
      label(
        'Window scale',
        scale,
        `From here on, windows count ${2 ** scale} bytes each.`,
        'RFC 7323, 2.2',
      ),
    ),
  ]
}

function tcpParts(segment: TcpSegment, optionParts: Labelled[], sum: number): Labelled[] {
  const { ports, seq, ack, flags, window } = segment
  const optionBytes = optionParts.reduce((total, { bytes }) => total + bytes.length, 0)
  const headerBytes = 20 + optionBytes
  const bits = tcpFlags.reduce((all, flag, i) => all | (flags.includes(flag) ? 1 << i : 0), 0)
  const names = tcpFlags.filter((flag) => flags.includes(flag)).map((flag) => flag.toUpperCase())
  const part = (bytes: Uint8Array, name: string, value: string | number, meaning: string) =>
    field(bytes, label(name, value, meaning, 'RFC 9293, 3.1'))
  return [
    part(u16(ports.source), 'Source port', ports.source, 'Which connection of the sender this is.'),
    part(
      u16(ports.destination),
      'Destination port',
      ports.destination,
      'Which program is to have it.',
    ),
    part(u32(seq), 'Sequence number', seq, 'The number of the first byte in here.'),
    part(u32(ack), 'Acknowledgement number', ack, 'All bytes before this number have arrived.'),
    part(
      Uint8Array.of((headerBytes / 4) << 4),
      'Data offset',
      `${headerBytes} bytes`,
      'How long this header is.',
    ),
    part(
      Uint8Array.of(bits),
      'Control bits',
      names.join(', '),
      'What this segment does besides carrying bytes.',
    ),
    part(u16(window), 'Window', window, 'How much more the sender could take in, after scaling.'),
    part(u16(sum), 'Checksum', hex(sum), 'Shows whether a bit was changed on the way.'),
    part(u16(0), 'Urgent pointer', 0, 'Not used.'),
    group(
      label('Options', `${optionBytes} bytes`, 'What was added to TCP later.', 'RFC 9293, 3.1'),
      ...optionParts,
    ),
  ]
}

/** The packet. `content` labels the payload; its bytes are the segment's. */
export function tcpSegment(segment: TcpSegment, content?: Labelled): Labelled {
  const { payload } = segment
  const optionParts = options(segment)
  const blank = sequence(...tcpParts(segment, optionParts, 0)).bytes
  const tcpBytes = blank.length + payload.length
  const ipBlank = sequence(...ipParts(segment, 20 + tcpBytes, 0)).bytes
  const tcpSum = internetChecksum(pseudoHeader(ipBlank, tcpBytes), blank, payload)
  const data = label(
    'Data',
    `${payload.length} bytes`,
    'The bytes that TCP carries.',
    'RFC 9293, 3.1',
  )
  return sequence(
    group(
      label('IP header', '20 bytes', 'Brings the packet to the right machine.', 'RFC 791, 3.1'),
      ...ipParts(segment, 20 + tcpBytes, internetChecksum(ipBlank)),
    ),
    group(
      label(
        'TCP header',
        `${blank.length} bytes`,
        'Makes a lossless stream of bytes out of packets.',
        'RFC 9293, 3.1',
      ),
      ...tcpParts(segment, optionParts, tcpSum),
    ),
    content ? group(data, content) : field(payload, data),
  )
}
