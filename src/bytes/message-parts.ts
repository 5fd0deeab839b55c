// Into which segments TCP cut a message, and when each left. The trace keeps when a message left, when it
// was whole, and what was sent again: its segments leave evenly spread, and count as received when it is whole.
import type { Microseconds } from '../kernel/time.ts'
import type { Message } from '../trace/lane-trace.ts'
import type { MessageType } from '../trace/vocabulary.ts'
import { MSS_BYTES, SEGMENT_HEADER_BYTES } from '../wire/tcp.ts'
import type { TcpFlag } from '../wire/tcp-fields.ts'

export interface Part {
  fromByte: number
  toByte: number
  flags: readonly TcpFlag[]
  leavesUs: Microseconds
}

/** What the trace says of a message's losses. */
export interface Losses {
  /** Packets of it that were lost at their first try. */
  lost: number
  /** Packets that were sent again and lost again. */
  lostAgain: number
  /** Bytes of each packet that was sent again, as IP carries it. */
  resentIpBytes: number[]
}

const controlFlags: Partial<Record<MessageType, readonly TcpFlag[]>> = {
  syn: ['syn'],
  'syn-ack': ['syn', 'ack'],
  ack: ['ack'],
  fin: ['fin', 'ack'],
  rst: ['rst', 'ack'],
}

/** How far sequence numbers go on besides the bytes: SYN and FIN count as one (RFC 9293, section 3.4). */
export const ghostBytes = ({ type }: Message): number =>
  type === 'syn' || type === 'syn-ack' || type === 'fin' ? 1 : 0

/** `travelUs`: what a packet needs on its way; `earliestUs`: nothing leaves before what was sent before. */
export function partsOf(
  message: Message,
  losses: Losses | undefined,
  travelUs: Microseconds,
  earliestUs: Microseconds,
): Part[] {
  const { type, sentUs, arrivalUs } = message
  const bytes = message.httpBytes + message.tlsBytes
  const count = Math.max(1, Math.ceil(bytes / MSS_BYTES))
  const firstUs = Math.max(sentUs, earliestUs)
  const lastUs = losses ? firstUs : Math.max(firstUs, arrivalUs - travelUs)
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0 : i / (count - 1)
    const leavesUs = Math.round(firstUs + (lastUs - firstUs) * share)
    const last = i === count - 1
    return {
      fromByte: i * MSS_BYTES,
      toByte: Math.min(bytes, (i + 1) * MSS_BYTES),
      flags: controlFlags[type] ?? (last ? ['psh', 'ack'] : ['ack']),
      leavesUs,
    }
  })
}

/**
 * Which parts were lost at first, and which part each packet is that was sent again. The trace tells a
 * short last segment from a full one by its size, and full ones not from each other: the first are taken.
 */
export function lostParts(parts: readonly Part[], { lost, resentIpBytes }: Losses) {
  const short = parts.length - 1
  const { fromByte, toByte } = parts[short] as Part
  const isShort = (ipBytes: number): boolean =>
    parts.length > 1 && ipBytes - SEGMENT_HEADER_BYTES === toByte - fromByte
  const full = Math.max(1, lost - (resentIpBytes.some(isShort) ? 1 : 0))
  const first = new Set<number>(Array.from({ length: Math.min(full, parts.length) }, (_, i) => i))
  if (resentIpBytes.some(isShort)) {
    if (lost === 1) first.clear()
    first.add(short)
  }
  let next = 0
  const again = resentIpBytes.map((bytes) =>
    isShort(bytes) ? short : next++ % Math.min(full, parts.length),
  )
  return { first, again }
}
