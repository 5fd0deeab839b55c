// One TCP segment of a run, as facts, and its bytes. Numbers count from the start of the connection: the
// SYN is 0, the first byte of data 1.
import type { Microseconds } from '../kernel/time.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { type Labelled, slice } from '../wire/spans.ts'
import type { TcpFlag } from '../wire/tcp-fields.ts'
import { WINDOW_SCALE } from '../wire/tcp-options.ts'
import { tcpSegment } from '../wire/tcp-segment.ts'
import { carriedBytes } from './carried-bytes.ts'
import { endpoints } from './endpoints.ts'

export type Side = 'client' | 'server'
export const otherSide = (side: Side): Side => (side === 'client' ? 'server' : 'client')

export interface Segment {
  from: Side
  sentUs: Microseconds
  /** What it carries a part of; −1: it only acknowledges. */
  message: number
  /** The part: these bytes of the message. */
  fromByte: number
  toByte: number
  flags: readonly TcpFlag[]
  seq: number
  ack: number
  /** When the segment was sent that its timestamp echoes. Undefined: it has heard nothing yet. */
  echoUs: Microseconds | undefined
  /** How many packets its side had sent before it on this connection. */
  count: number
  /** It was sent before, and lost. */
  again: boolean
  lost: boolean
}

/** As Linux opens and keeps them, with 128 bytes a unit once both sides have said so. */
const SYN_WINDOW = { client: 64_240, server: 65_160 }
const WINDOW = 502

const modulo32 = (value: number): number => value % 2 ** 32

interface Made {
  lane: number
  message: number
  labelled: Labelled
}

/** The message made last: the segments of a long one are asked for in a row. */
const lastMade = new WeakMap<Trace, Made>()

function contentOf(trace: Trace, scenario: Scenario, lane: number, message: number): Labelled {
  const last = lastMade.get(trace)
  if (last?.lane === lane && last.message === message) return last.labelled
  const labelled = carriedBytes(trace, scenario, lane, message)
  lastMade.set(trace, { lane, message, labelled })
  return labelled
}

/** The whole IPv4 packet, with its labels. */
export function segmentBytes(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  connection: number,
  segment: Segment,
): Labelled {
  const { from, message, fromByte, toByte, flags, echoUs } = segment
  const ends = endpoints(scenario, laneIndex, connection)
  const [here, there] = [ends[from], ends[otherSide(from)]]
  const isSyn = flags.includes('syn')
  const content =
    toByte > fromByte
      ? slice(contentOf(trace, scenario, laneIndex, message), fromByte, toByte)
      : undefined
  const clockAt = (clock: number, us: Microseconds) => modulo32(clock + Math.floor(us / 1_000))
  return tcpSegment(
    {
      source: here.address,
      destination: there.address,
      ports: { source: here.port, destination: there.port },
      seq: modulo32(here.sequence + segment.seq),
      ack: flags.includes('ack') ? modulo32(there.sequence + segment.ack) : 0,
      flags,
      window: isSyn ? SYN_WINDOW[from] : WINDOW,
      payload: content?.bytes ?? new Uint8Array(0),
      tsval: clockAt(here.clock, segment.sentUs),
      tsecr: echoUs === undefined ? 0 : clockAt(there.clock, echoUs),
      identification: (here.identification + segment.count) & 0xffff,
      windowScale: isSyn ? WINDOW_SCALE : undefined,
    },
    content,
  )
}
