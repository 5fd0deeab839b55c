// A run as a packet capture that Wireshark opens: every TCP segment of every lane with its real bytes. It
// decides at which point the packets are seen; what is in them is made elsewhere.
import { endpoints } from '../bytes/endpoints.ts'
import { type Segment, segmentBytes } from '../bytes/segment.ts'
import { segmentsOf } from '../bytes/segments.ts'
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { linkAt } from '../scenario/as-of.ts'
import { calendarMs } from '../scenario/calendar.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { labSite } from '../wire/http1.ts'
import { packetComment } from './packet-comment.ts'
import {
  type CapturedPacket,
  enhancedPacket,
  interfaceDescription,
  nameResolution,
  sectionHeader,
} from './pcapng-blocks.ts'

/**
 * Where packets are seen. `senders`: each where and when it leaves, so that even those that get lost are
 * there, and bytes add up to the figures. `client`, `server`: as a capture on that machine would have it.
 */
export const captureViews = ['senders', 'client', 'server'] as const
export type CaptureView = (typeof captureViews)[number]

const viewWords: Record<CaptureView, string> = {
  senders: 'each packet is seen when and where it leaves its sender',
  client: 'packets are seen at the client',
  server: 'packets are seen at the server',
}

interface Seen {
  lane: number
  connection: number
  segment: Segment
  atUs: Microseconds
}

/**
 * When a segment would be there. A message's last one brings the whole, which the trace knows; others take
 * the delay.
 */
function arrivalUs(trace: Trace, scenario: Scenario, lane: number, segment: Segment): Microseconds {
  const { messages } = trace.lane(lane)
  const { message, sentUs, toByte } = segment
  const travelUs = fromMs(linkAt(scenario, lane, sentUs).delayMs)
  if (message < 0) return sentUs + travelUs
  const wholeUs = messages.arrivalUs.at(message)
  return toByte === messages.tcpBytes(message) ? wholeUs : Math.min(wholeUs, sentUs + travelUs)
}

/** What the point sees of one connection, in the order in which it sees it. */
function seenOf(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  connection: number,
  view: CaptureView,
): Seen[] {
  const seen: Seen[] = []
  // From the last to the first: nothing is there after what was sent later (packets keep their order).
  let laterUs = Number.POSITIVE_INFINITY
  for (const segment of segmentsOf(trace, scenario, lane, connection).toReversed()) {
    const leaves = view === 'senders' || segment.from === view
    if (!leaves && segment.lost) continue
    if (!leaves) laterUs = Math.min(laterUs, arrivalUs(trace, scenario, lane, segment))
    seen.push({ lane, connection, segment, atUs: leaves ? segment.sentUs : laterUs })
  }
  return seen.reverse().sort((a, b) => a.atUs - b.atUs)
}

const startUs = calendarMs(0) * 1_000

function packetOf(trace: Trace, scenario: Scenario, seen: Seen): CapturedPacket {
  const { lane, connection, segment, atUs } = seen
  const comment = packetComment(trace.lane(lane), segment)
  return {
    interfaceNumber: lane,
    timeUs: startUs + atUs,
    bytes: segmentBytes(trace, scenario, lane, connection, segment).bytes,
    ...(comment !== undefined && { comment }),
  }
}

const hostOf = ({ site = labSite }: Scenario): string =>
  site.origin.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '')

/** The server's name and one for each client, by address. */
function namesOf(trace: Trace, scenario: Scenario): Map<string, string> {
  const names = new Map<string, string>()
  for (const [lane, { id }] of trace.lanes.entries()) {
    const { client, server } = endpoints(scenario, lane, 0)
    names.set(client.address, `${id}.client`)
    names.set(server.address, hostOf(scenario))
  }
  return names
}

const NOTHING_YET = new Uint8Array(0)

/** The blocks of the file, one after the other; empty ones while the packets are put in order. */
export function* pcapngBlocks(
  trace: Trace,
  scenario: Scenario,
  view: CaptureView = 'senders',
): Generator<Uint8Array> {
  const about = `A simulated run (seed ${scenario.seed}); ${viewWords[view]}. Encrypted bytes, where there are any, are random.`
  yield sectionHeader('Wireside', about)
  for (const { id, protocol } of trace.lanes)
    yield interfaceDescription(id, `lane ${id}: ${protocol}`)
  yield nameResolution(namesOf(trace, scenario))
  const seen: Seen[] = []
  for (const [lane, { connections }] of trace.lanes.entries()) {
    for (let connection = 0; connection < connections.openedUs.length; connection++) {
      for (const one of seenOf(trace, scenario, lane, connection, view)) seen.push(one)
      yield NOTHING_YET
    }
  }
  seen.sort((a, b) => a.atUs - b.atUs)
  for (const one of seen) yield enhancedPacket(packetOf(trace, scenario, one))
}

/** The whole file. There may be more blocks than a call may have arguments. */
export function exportPcapng(
  trace: Trace,
  scenario: Scenario,
  view: CaptureView = 'senders',
): Uint8Array {
  const blocks = [...pcapngBlocks(trace, scenario, view)]
  const file = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const block of blocks) {
    file.set(block, at)
    at += block.length
  }
  return file
}
