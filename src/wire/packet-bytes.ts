// A TCP segment in its IPv4 packet, written straight into one array: for captures, where there are thousands
// and nobody reads labels. tcp-segment.ts says what each field means; a test holds both to each other.
import { internetChecksum, pseudoHeader } from './checksum.ts'
import { MSS_BYTES } from './tcp.ts'
import type { TcpSegment } from './tcp-fields.ts'

const IP_BYTES = 20
const TCP_BYTES = 20
const TIMESTAMPS_BYTES = 12
const SYN_OPTIONS_BYTES = 20
const WINDOW_SCALE = 7
const flagBits = { fin: 1, syn: 2, rst: 4, psh: 8, ack: 16 } as const

const word = (...bytes: [number, number, number, number]): number =>
  bytes.reduce((all, byte) => all * 256 + byte, 0)

const addressWord = (address: string): number =>
  word(...(address.split('.').map(Number) as [number, number, number, number]))

/** 20 bytes without options, never fragmented (RFC 791, section 3.1). */
function writeIp(view: DataView, { source, destination, identification }: TcpSegment): void {
  view.setUint16(0, 0x4500)
  view.setUint16(2, view.byteLength)
  view.setUint16(4, identification)
  view.setUint16(6, 0x4000)
  view.setUint16(8, 0x4006)
  view.setUint32(12, addressWord(source))
  view.setUint32(16, addressWord(destination))
}

/** The options of every segment, and those of a SYN (RFC 9293, section 3.2). */
function writeOptions(view: DataView, at: number, segment: TcpSegment, isSyn: boolean): void {
  const { tsval, tsecr, windowScale = WINDOW_SCALE } = segment
  let next = at
  const put = (value: number) => {
    view.setUint32(next, value)
    next += 4
  }
  if (isSyn) put(word(2, 4, 0, 0) + MSS_BYTES + TIMESTAMPS_BYTES)
  put(isSyn ? word(4, 2, 8, 10) : word(1, 1, 8, 10))
  put(tsval)
  put(tsecr)
  if (isSyn) put(word(1, 3, 3, windowScale))
}

/** The packet, checksums and all. */
export function packetBytes(segment: TcpSegment): Uint8Array<ArrayBuffer> {
  const { ports, seq, ack, flags, window, payload } = segment
  const isSyn = flags.includes('syn')
  const headerBytes = TCP_BYTES + (isSyn ? SYN_OPTIONS_BYTES : TIMESTAMPS_BYTES)
  const bytes = new Uint8Array(IP_BYTES + headerBytes + payload.length)
  const view = new DataView(bytes.buffer)
  writeIp(view, segment)
  view.setUint16(10, internetChecksum(bytes.subarray(0, IP_BYTES)))
  view.setUint16(IP_BYTES, ports.source)
  view.setUint16(IP_BYTES + 2, ports.destination)
  view.setUint32(IP_BYTES + 4, seq)
  view.setUint32(IP_BYTES + 8, ack)
  view.setUint8(IP_BYTES + 12, (headerBytes / 4) << 4)
  view.setUint8(
    IP_BYTES + 13,
    flags.reduce((all, flag) => all | flagBits[flag], 0),
  )
  view.setUint16(IP_BYTES + 14, window)
  writeOptions(view, IP_BYTES + TCP_BYTES, segment, isSyn)
  bytes.set(payload, IP_BYTES + headerBytes)
  const pseudo = pseudoHeader(bytes, headerBytes + payload.length)
  view.setUint16(IP_BYTES + 16, internetChecksum(pseudo, bytes.subarray(IP_BYTES)))
  return bytes
}
