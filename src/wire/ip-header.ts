// An IPv4 header as Linux writes it for TCP: 20 bytes, no options, never fragmented (RFC 791, section 3.1).
import { headerPart, hex16, u16, withChecksum } from './header-parts.ts'
import { group, type Labelled } from './spans.ts'

export const IP_HEADER_BYTES = 20
const TIME_TO_LIVE = 64
const DONT_FRAGMENT = 0x4000
const TCP = 6
const SECTION = 'RFC 791, 3.1'

export interface IpHeader {
  /** `192.0.2.1` */
  source: string
  destination: string
  identification: number
}

const addressBytes = (address: string): Uint8Array =>
  Uint8Array.from(address.split('.'), (part) => Number(part))

const part = headerPart(SECTION)
const CHECKSUM = {
  field: 'Header checksum',
  value: '',
  meaning: 'Shows whether a bit of the header was changed on the way.',
  section: SECTION,
}

/** `carried`: how many bytes of TCP follow. */
export function ipHeader(header: IpHeader, carried: number): Labelled {
  const { source, destination, identification } = header
  const length = IP_HEADER_BYTES + carried
  const id = hex16(identification)
  const before = [
    part(Uint8Array.of(0x45), 'Version, header length', 'IPv4, 20 bytes', 'Which IP this is.'),
    part(Uint8Array.of(0), 'Type of service', 0, 'Whether the packet is special. It is not.'),
    part(u16(length), 'Total length', length, 'How long the packet is, headers included.'),
    part(u16(identification), 'Identification', id, 'Counts the packets of this sender.'),
    part(u16(DONT_FRAGMENT), 'Flags, offset', "don't fragment", 'No router may cut this packet.'),
    part(
      Uint8Array.of(TIME_TO_LIVE),
      'Time to live',
      TIME_TO_LIVE,
      'How many routers it may pass.',
    ),
    part(Uint8Array.of(TCP), 'Protocol', 'TCP', 'What the packet carries.'),
  ]
  const after = [
    part(addressBytes(source), 'Source address', source, 'Which machine sends.'),
    part(addressBytes(destination), 'Destination address', destination, 'Which machine receives.'),
  ]
  return group(
    {
      field: 'IP header',
      value: `${IP_HEADER_BYTES} bytes`,
      meaning: 'Brings the packet to the right machine.',
      section: SECTION,
    },
    ...withChecksum(before, CHECKSUM, after),
  )
}
