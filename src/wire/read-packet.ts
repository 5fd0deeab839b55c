// An IPv4 packet with a TCP segment, read back: lengths, options and both checksums are checked.
import { internetChecksum, pseudoHeader } from './checksum.ts'
import { broken, type Reading, read } from './reading.ts'
import { type TcpSegment, tcpFlags } from './tcp-fields.ts'

/** What was read, and the options that a SYN may have. */
export type ReadSegment = TcpSegment & { maximumSegmentSize?: number; sackPermitted?: boolean }

const address = (bytes: Uint8Array): string => [...bytes].join('.')

export function readPacket(packet: Uint8Array): Reading<ReadSegment> {
  if (packet.length < 40) return broken('The packet is shorter than its headers.')
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length)
  const ipBytes = (view.getUint8(0) & 15) * 4
  if (view.getUint8(0) >> 4 !== 4 || ipBytes !== 20) return broken('Not IPv4 without options.')
  if (view.getUint16(2) !== packet.length) return broken('The length is not that of the packet.')
  if (view.getUint8(9) !== 6) return broken('The packet does not carry TCP.')
  const ipHeader = packet.subarray(0, ipBytes)
  if (internetChecksum(ipHeader) !== 0) return broken("IP's checksum is wrong.")
  const tcp = packet.subarray(ipBytes)
  if (internetChecksum(pseudoHeader(ipHeader, tcp.length), tcp) !== 0) {
    return broken("TCP's checksum is wrong.")
  }
  const tcpBytes = (view.getUint8(ipBytes + 12) >> 4) * 4
  if (tcpBytes < 20 || tcpBytes > tcp.length) return broken("TCP's header length is wrong.")
  const options = readOptions(tcp.subarray(20, tcpBytes))
  if (!options.ok) return options
  return read({
    source: address(packet.subarray(12, 16)),
    destination: address(packet.subarray(16, 20)),
    ports: { source: view.getUint16(ipBytes), destination: view.getUint16(ipBytes + 2) },
    seq: view.getUint32(ipBytes + 4),
    ack: view.getUint32(ipBytes + 8),
    flags: tcpFlags.filter((_, i) => view.getUint8(ipBytes + 13) & (1 << i)),
    window: view.getUint16(ipBytes + 14),
    payload: tcp.slice(tcpBytes),
    identification: view.getUint16(4),
    tsval: 0,
    tsecr: 0,
    ...options.value,
  })
}

/** RFC 9293, section 3.2: kinds 0 and 1 are one byte, all others say their length. */
function readOptions(bytes: Uint8Array): Reading<Partial<ReadSegment>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: Partial<ReadSegment> = {}
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at]
    if (kind === 0) break
    if (kind === 1) {
      at++
      continue
    }
    const length = bytes[at + 1] ?? 0
    if (length < 2 || at + length > bytes.length) return broken('A TCP option has a wrong length.')
    if (kind === 2 && length === 4) found.maximumSegmentSize = view.getUint16(at + 2)
    if (kind === 3 && length === 3) found.windowScale = view.getUint8(at + 2)
    if (kind === 4 && length === 2) found.sackPermitted = true
    if (kind === 8 && length === 10) {
      found.tsval = view.getUint32(at + 2)
      found.tsecr = view.getUint32(at + 6)
    }
    at += length
  }
  return read(found)
}
