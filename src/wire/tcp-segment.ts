// One TCP segment in its IPv4 packet as Linux sends it, each field with its label (RFC 9293, section 3.1).
// Who sends what, and with which numbers, is given.
import { pseudoHeader } from './checksum.ts'
import { headerPart, u16, u32, withChecksum } from './header-parts.ts'
import { ipHeader } from './ip-header.ts'
import { packetBytes } from './packet-bytes.ts'
import { field, group, type Label, type Labelled, lazily, sequence } from './spans.ts'
import { type TcpSegment, tcpFlags } from './tcp-fields.ts'
import { tcpOptions } from './tcp-options.ts'

const SECTION = 'RFC 9293, 3.1'
const part = headerPart(SECTION)
const label = (name: string, value: string, meaning: string): Label => ({
  field: name,
  value,
  meaning,
  section: SECTION,
})
const CHECKSUM = label('Checksum', '', 'Shows whether a bit was changed on the way.')

function tcpHeader(segment: TcpSegment, headerBytes: number, options: Labelled, ip: Uint8Array) {
  const { ports, seq, ack, flags, window, payload } = segment
  const bits = tcpFlags.reduce((all, flag, i) => all | (flags.includes(flag) ? 1 << i : 0), 0)
  const names = tcpFlags.filter((flag) => flags.includes(flag)).map((flag) => flag.toUpperCase())
  const before = [
    part(u16(ports.source), 'Source port', ports.source, 'Which connection of the sender this is.'),
    part(u16(ports.destination), 'Destination port', ports.destination, 'Which program receives.'),
    part(u32(seq), 'Sequence number', seq, 'The number of the first byte in here.'),
    part(u32(ack), 'Acknowledgement number', ack, 'All bytes before this number have arrived.'),
    part(
      Uint8Array.of((headerBytes / 4) << 4),
      'Data offset',
      `${headerBytes} bytes`,
      'How long this header is.',
    ),
    part(Uint8Array.of(bits), 'Control bits', names.join(', '), 'What this segment is for.'),
    part(u16(window), 'Window', window, 'How much more the sender could take in, after scaling.'),
  ]
  const after = [part(u16(0), 'Urgent pointer', 0, 'Not used.'), options]
  return group(
    label('TCP header', `${headerBytes} bytes`, 'Makes a lossless stream of bytes out of packets.'),
    ...withChecksum(
      before,
      CHECKSUM,
      after,
      pseudoHeader(ip, headerBytes + payload.length),
      payload,
    ),
  )
}

/** The packet. `content` labels the payload; its bytes are the segment's. */
export const tcpSegment = (segment: TcpSegment, content?: Labelled): Labelled =>
  lazily(packetBytes(segment), () => fieldByField(segment, content).spans)

/** The same, put together from its fields: what the labels are taken from. */
export function fieldByField(segment: TcpSegment, content?: Labelled): Labelled {
  const { payload } = segment
  const parts = tcpOptions(segment, segment.flags.includes('syn'))
  const optionBytes = parts.reduce((total, { bytes }) => total + bytes.length, 0)
  const options = group(
    label('Options', `${optionBytes} bytes`, 'What was added to TCP later.'),
    ...parts,
  )
  const headerBytes = 20 + optionBytes
  const ip = ipHeader(segment, headerBytes + payload.length)
  const data = label('Data', `${payload.length} bytes`, 'The bytes that TCP carries.')
  return sequence(
    ip,
    tcpHeader(segment, headerBytes, options, ip.bytes),
    content ? group(data, content) : field(payload, data),
  )
}
