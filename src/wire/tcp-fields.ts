// What one TCP segment in its packet is given by (RFC 9293, section 3.1). How it looks as bytes is for others.
import type { IpHeader } from './ip-header.ts'
import type { OptionValues } from './tcp-options.ts'

/** In the order of their bits, from the lowest. */
export const tcpFlags = ['fin', 'syn', 'rst', 'psh', 'ack'] as const
export type TcpFlag = (typeof tcpFlags)[number]

export interface TcpSegment extends IpHeader, OptionValues {
  ports: { source: number; destination: number }
  /** Sequence number of the first byte, modulo 2^32. */
  seq: number
  ack: number
  flags: readonly TcpFlag[]
  /** The window as it stands in the header, not yet scaled. */
  window: number
  payload: Uint8Array
}
