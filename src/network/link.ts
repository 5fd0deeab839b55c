// The path between one client and the server. It decides when a message arrives, at the moment it is sent,
// and writes both to the trace. Losses make a message late, never missing: that is TCP's promise. It does
// not know what messages mean, nor what physically carries them.
import type { Clock } from '../kernel/clock.ts'
import { createRandom, type Random } from '../kernel/random.ts'
import { fromMs, type Microseconds, US_PER_SECOND } from '../kernel/time.ts'
import type { LinkOptions } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import type { SentMessage } from '../trace/vocabulary.ts'
import {
  INITIAL_WINDOW_SEGMENTS,
  ipBytes,
  MSS_BYTES,
  SEGMENT_HEADER_BYTES,
  SYN_BYTES,
  segmentCount,
} from '../wire/tcp.ts'
import { Acknowledger } from './acknowledgements.ts'
import { type Connection, createConnection, type Flow, type Side } from './connection.ts'

/** The retransmission timer waits a round trip and this long (RFC 6298; Linux's minimum). */
const RTO_MARGIN_MS = 200
/** Before the first round trip was measured (RFC 6298, section 2.1). */
const INITIAL_RTO_MS = 1_000
/** So many later segments that arrive give a loss away before the timer does (RFC 5681, section 3.2). */
const DUPLICATE_ACKS = 3
/** The timer doubles at most this often: a lossy link is slow, not endless. */
const MAX_DOUBLINGS = 6

/** A message that is about to leave. `ipBytes` is computed from `httpBytes` where it is not given. */
export type Outgoing = Omit<SentMessage, 'arrivalUs' | 'connection' | 'ipBytes'> & {
  ipBytes?: number
}

export interface Sent {
  message: number
  arrivalUs: Microseconds
}

export class Link {
  readonly #clock: Clock
  readonly #trace: Trace
  readonly #lane: number
  readonly #options: () => LinkOptions
  readonly #jitter: Random
  readonly #loss: Random
  /** Until when the bandwidth of each direction is taken. */
  readonly #busyUntilUs: Record<Side, Microseconds> = { client: 0, server: 0 }

  constructor(clock: Clock, trace: Trace, lane: number, seed: number, options: () => LinkOptions) {
    this.#clock = clock
    this.#trace = trace
    this.#lane = lane
    this.#options = options
    const { id } = trace.lane(lane)
    this.#jitter = createRandom(seed, `jitter/${id}`)
    this.#loss = createRandom(seed, `loss/${id}`)
  }

  /** Opens a connection: SYN, SYN-ACK, ACK (RFC 9293, section 3.5); ready at the client after a round trip. */
  connect(ready: (connection: Connection) => void): Connection {
    const connection = this.open()
    this.send(connection, { type: 'syn', from: 'client', ipBytes: SYN_BYTES }, () => {
      this.send(connection, { type: 'syn-ack', from: 'server', ipBytes: SYN_BYTES }, () => {
        this.send(connection, { type: 'ack', from: 'client', ipBytes: SEGMENT_HEADER_BYTES })
        ready(connection)
      })
    })
    return connection
  }

  /** A connection before its handshake. */
  open(): Connection {
    const id = this.#trace.opened(this.#clock.nowUs, this.#lane)
    const acknowledger = (side: Side) =>
      new Acknowledger(this.#clock, this.#lane, () => {
        this.#trace.acknowledged(this.#clock.nowUs, this.#lane, id, side)
      })
    return createConnection(id, {
      client: acknowledger('client'),
      server: acknowledger('server'),
    })
  }

  /** One side closes: FIN each way. `heard` is called when the other side knows. */
  close(connection: Connection, from: Side, heard?: () => void): void {
    if (connection.gone[from]) return
    connection.gone[from] = true
    const other = from === 'client' ? 'server' : 'client'
    this.send(connection, { type: 'fin', from, ipBytes: SEGMENT_HEADER_BYTES }, () => {
      const wasOpen = !connection.gone[other]
      connection.gone[other] = true
      if (wasOpen) {
        this.send(connection, { type: 'fin', from: other, ipBytes: SEGMENT_HEADER_BYTES })
        this.#trace.closed(this.#clock.nowUs, this.#lane, connection.id)
      }
      heard?.()
    })
  }

  /** Sends a message; `arrived` is called, with its number, at the instant it is there. */
  send(connection: Connection, outgoing: Outgoing, arrived?: (message: number) => unknown): Sent {
    const nowUs = this.#clock.nowUs
    const bytes = outgoing.httpBytes ?? 0
    const losses: { timeUs: Microseconds; attempt: number }[] = []
    const arrivalUs = this.#arrival(connection, outgoing, bytes, losses)
    const message = this.#trace.sent(nowUs, this.#lane, {
      ...outgoing,
      arrivalUs,
      connection: connection.id,
      ipBytes: (outgoing.ipBytes ?? ipBytes(bytes)) + this.#resentBytes(losses.length, bytes),
    })
    for (const { timeUs, attempt } of losses) {
      this.#clock.at(timeUs, this.#lane, () => {
        this.#trace.lost(timeUs, this.#lane, message, attempt)
      })
    }
    const receiver = outgoing.from === 'client' ? 'server' : 'client'
    if (bytes > 0) connection.acknowledger[outgoing.from].sent()
    this.#clock.at(arrivalUs, this.#lane, () => {
      this.#trace.arrived(arrivalUs, this.#lane, message)
      if (bytes > 0) connection.acknowledger[receiver].received(bytes, this.#timeoutUs())
      return arrived?.(message)
    })
    return { message, arrivalUs }
  }

  /** How long TCP waits for an acknowledgement before it sends again. */
  #timeoutUs(): Microseconds {
    return fromMs(2 * this.#options().delayMs + RTO_MARGIN_MS)
  }

  #resentBytes(resent: number, bytes: number): number {
    return resent * (Math.min(bytes, MSS_BYTES) + SEGMENT_HEADER_BYTES)
  }

  #arrival(
    connection: Connection,
    { from, type }: Outgoing,
    bytes: number,
    losses: { timeUs: Microseconds; attempt: number }[],
  ): Microseconds {
    const { delayMs, jitterMs, lossRatio, bandwidthBytesPerSecond } = this.#options()
    const flow = connection.flow[from]
    const roundTripUs = fromMs(2 * delayMs)
    const timeoutUs = type === 'syn' ? fromMs(INITIAL_RTO_MS) : this.#timeoutUs()
    const segments = segmentCount(bytes)
    let roundUs = this.#beginRound(flow, timeoutUs)
    let inRound = 0
    for (let segment = 0; segment < segments; segment++) {
      // Slow start (RFC 5681, section 3.1): a full window waits a round trip for its acknowledgements.
      if (inRound === flow.windowSegments) {
        flow.windowSegments *= 2
        roundUs += roundTripUs
        inRound = 0
      }
      inRound++
      const inSegment = Math.min(MSS_BYTES, bytes - segment * MSS_BYTES) + SEGMENT_HEADER_BYTES
      let leavesUs = Math.max(roundUs, this.#busyUntilUs[from])
      if (bandwidthBytesPerSecond > 0) {
        leavesUs += Math.round((inSegment * US_PER_SECOND) / bandwidthBytesPerSecond)
        this.#busyUntilUs[from] = leavesUs
      }
      for (let attempt = 1; lossRatio > 0 && this.#loss.chance(lossRatio); attempt++) {
        losses.push({ timeUs: leavesUs, attempt })
        const soon = attempt === 1 && segments - segment > DUPLICATE_ACKS
        leavesUs += soon ? roundTripUs : timeoutUs * 2 ** Math.min(attempt - 1, MAX_DOUBLINGS)
      }
      const variationUs =
        jitterMs > 0 ? Math.round((2 * this.#jitter.uniform() - 1) * fromMs(jitterMs)) : 0
      const arrivalUs = leavesUs + Math.max(0, fromMs(delayMs) + variationUs)
      flow.lastArrivalUs = Math.max(flow.lastArrivalUs, arrivalUs)
    }
    return flow.lastArrivalUs
  }

  /** After an idle time longer than the timer the window starts small again (RFC 5681, section 4.1). */
  #beginRound(flow: Flow, timeoutUs: Microseconds): Microseconds {
    const nowUs = this.#clock.nowUs
    if (nowUs - flow.lastSentUs > timeoutUs) flow.windowSegments = INITIAL_WINDOW_SEGMENTS
    flow.lastSentUs = nowUs
    return nowUs
  }
}
