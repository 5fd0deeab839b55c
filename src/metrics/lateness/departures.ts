// What kept a message from leaving at once: the bandwidth that earlier packets took, and slow start. The same
// law as the link's (src/network), played again without its chance: both depend on sizes and times alone.
import { fromMs, type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { LinkOptions } from '../../scenario/scenario.ts'
import { Column } from '../../trace/column.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { Entry } from '../../trace/trace.ts'
import { INITIAL_WINDOW_SEGMENTS, MSS_BYTES, SEGMENT_HEADER_BYTES } from '../../wire/tcp.ts'

/** Linux's least retransmission timer, besides a round trip (RFC 6298). */
const TIMEOUT_MARGIN_MS = 200

interface Flow {
  windowSegments: number
  lastSentUs: Microseconds
  lastMessage: number
}

export class Departures {
  /** Per message: how long its last packet waited for acknowledgements, and then for the bandwidth. */
  readonly slowStartUs = new Column(Float64Array)
  readonly serialisationUs = new Column(Float64Array)
  /** The message before it in the same direction of the same connection; −1: none. */
  readonly previous = new Column(Int32Array)
  /** Messages of which a packet was lost. */
  readonly lost = new Set<number>()
  readonly #lane: LaneTrace
  readonly #options: (atUs: Microseconds) => LinkOptions
  readonly #flows = new Map<number, Flow>()
  readonly #busyUntilUs: [client: Microseconds, server: Microseconds] = [0, 0]

  constructor(lane: LaneTrace, options: (atUs: Microseconds) => LinkOptions) {
    this.#lane = lane
    this.#options = options
  }

  entry({ kind, timeUs, subject, other }: Entry): void {
    if (kind === 'lost') this.lost.add(subject)
    if (kind === 'sent') this.#sent(subject, timeUs)
    if (kind === 'resent') {
      this.#packet(this.#lane.messages.fromServer.at(subject), other, timeUs, this.#options(timeUs))
    }
  }

  #flow(message: number): Flow {
    const { connection, fromServer } = this.#lane.messages
    const key = 2 * connection.at(message) + fromServer.at(message)
    const flow = this.#flows.get(key) ?? {
      windowSegments: INITIAL_WINDOW_SEGMENTS,
      lastSentUs: 0,
      lastMessage: -1,
    }
    this.#flows.set(key, flow)
    return flow
  }

  #sent(message: number, nowUs: Microseconds): void {
    const { messages } = this.#lane
    const options = this.#options(nowUs)
    const flow = this.#flow(message)
    const roundTripUs = fromMs(2 * options.delayMs)
    // After an idle time the window starts small again (RFC 5681, section 4.1).
    if (nowUs - flow.lastSentUs > fromMs(2 * options.delayMs + TIMEOUT_MARGIN_MS)) {
      flow.windowSegments = INITIAL_WINDOW_SEGMENTS
    }
    let readyUs = nowUs
    let leavesUs = nowUs
    let inRound = 0
    let left = messages.tcpBytes(message)
    do {
      // Slow start (RFC 5681, section 3.1).
      if (inRound === flow.windowSegments) {
        flow.windowSegments *= 2
        readyUs += roundTripUs
        inRound = 0
      }
      inRound++
      const ipBytes = Math.min(left, MSS_BYTES) + SEGMENT_HEADER_BYTES
      leavesUs = this.#packet(messages.fromServer.at(message), ipBytes, readyUs, options)
      left -= MSS_BYTES
    } while (left > 0)
    this.slowStartUs.push(readyUs - nowUs)
    this.serialisationUs.push(leavesUs - readyUs)
    this.previous.push(flow.lastMessage)
    flow.lastSentUs = nowUs
    flow.lastMessage = message
  }

  /** When the last bit of a packet has left. */
  #packet(
    side: number,
    ipBytes: number,
    readyUs: Microseconds,
    options: LinkOptions,
  ): Microseconds {
    const { bandwidthBytesPerSecond } = options
    const startUs = Math.max(readyUs, this.#busyUntilUs[side] as Microseconds)
    if (bandwidthBytesPerSecond <= 0) return startUs
    const leavesUs = startUs + Math.round((ipBytes * US_PER_SECOND) / bandwidthBytesPerSecond)
    this.#busyUntilUs[side] = leavesUs
    return leavesUs
  }
}
