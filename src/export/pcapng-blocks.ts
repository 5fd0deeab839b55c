// The blocks that a pcapng file is made of, as bytes (draft-ietf-opsawg-pcapng, sections 3 and 4). It knows
// nothing of TCP, lanes or runs.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

const SECTION_HEADER = 0x0a0d0d0a
const INTERFACE_DESCRIPTION = 1
const NAME_RESOLUTION = 4
const ENHANCED_PACKET = 6
const BYTE_ORDER_MAGIC = 0x1a2b3c4d
/** The packet begins with its IP header: there is no layer below (LINKTYPE_RAW). */
const LINKTYPE_RAW = 101
/** Timestamps count 10^-6 s. */
const MICROSECONDS = 6

const options = { end: 0, comment: 1, hardware: 2, system: 3, program: 4 } as const
const interfaceOptions = { name: 2, description: 3, resolution: 9 } as const

const u16 = (value: number): Uint8Array => Uint8Array.of(value & 0xff, value >>> 8)
const u32 = (value: number): Uint8Array => concatBytes(u16(value & 0xffff), u16(value >>> 16))

/** Everything begins at a whole word of four bytes. */
const padded = (bytes: Uint8Array): Uint8Array =>
  concatBytes(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4))

const option = (code: number, value: Uint8Array): Uint8Array =>
  concatBytes(u16(code), u16(value.length), padded(value))

/** An option's length has 16 bits. */
const LONGEST_TEXT = 0xffff
const textOption = (code: number, text: string): Uint8Array =>
  option(code, utf8ToBytes(text).subarray(0, LONGEST_TEXT))

const END_OF_OPTIONS = option(options.end, new Uint8Array(0))

/** The length stands before and after the body, so that a reader can go both ways. */
function block(type: number, ...body: Uint8Array[]): Uint8Array {
  const content = concatBytes(...body)
  const length = u32(content.length + 12)
  return concatBytes(u32(type), length, content, length)
}

/** Begins a file. */
export const sectionHeader = (program: string, comment: string): Uint8Array =>
  block(
    SECTION_HEADER,
    u32(BYTE_ORDER_MAGIC),
    u16(1),
    u16(0),
    // The length of the section is not given: −1.
    new Uint8Array(8).fill(0xff),
    textOption(options.comment, comment),
    textOption(options.program, program),
    END_OF_OPTIONS,
  )

/** Where packets were seen. Interfaces are numbered in the order of their blocks, from 0. */
export const interfaceDescription = (name: string, description: string): Uint8Array =>
  block(
    INTERFACE_DESCRIPTION,
    u16(LINKTYPE_RAW),
    u16(0),
    u32(0),
    textOption(interfaceOptions.name, name),
    textOption(interfaceOptions.description, description),
    option(interfaceOptions.resolution, Uint8Array.of(MICROSECONDS)),
    END_OF_OPTIONS,
  )

export interface CapturedPacket {
  interfaceNumber: number
  /** Microseconds since 1970. */
  timeUs: number
  /** From the IP header on. */
  bytes: Uint8Array
  comment?: string
}

const PACKET_HEADER_BYTES = 28
const NO_OPTIONS = new Uint8Array(0)

/** Written straight into one array: a capture has many thousands. */
export function enhancedPacket(packet: CapturedPacket): Uint8Array {
  const { interfaceNumber, timeUs, bytes, comment } = packet
  const said =
    comment === undefined
      ? NO_OPTIONS
      : concatBytes(textOption(options.comment, comment), END_OF_OPTIONS)
  const optionsAt = PACKET_HEADER_BYTES + Math.ceil(bytes.length / 4) * 4
  const length = optionsAt + said.length + 4
  const written = new Uint8Array(length)
  const view = new DataView(written.buffer)
  const header = [
    ...[ENHANCED_PACKET, length, interfaceNumber],
    ...[Math.floor(timeUs / 2 ** 32), timeUs % 2 ** 32],
    ...[bytes.length, bytes.length],
  ]
  for (const [i, word] of header.entries()) view.setUint32(4 * i, word, true)
  written.set(bytes, PACKET_HEADER_BYTES)
  written.set(said, optionsAt)
  view.setUint32(length - 4, length, true)
  return written
}

/** Which names belong to which IPv4 addresses. */
export function nameResolution(names: ReadonlyMap<string, string>): Uint8Array {
  const IPV4_RECORD = 1
  const records = [...names].map(([address, name]) => {
    const bytes = Uint8Array.from(address.split('.'), Number)
    return option(IPV4_RECORD, concatBytes(bytes, utf8ToBytes(name), Uint8Array.of(0)))
  })
  return block(NAME_RESOLUTION, ...records, END_OF_OPTIONS)
}
