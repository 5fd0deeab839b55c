// The path between one client and the server. It decides when a message arrives, at the moment it is sent,
// and writes both to the trace. Losses make a message late, never missing: that is TCP's promise. It does
// not know what messages mean, nor what physically carries them.
import type { Clock } from '../kernel/clock.ts'
import { createRandom, type Random } from '../kernel/random.ts'
import { fromMs, type Microseconds, US_PER_SECOND } from '../kernel/time.ts'
import type { LinkOptions } from '../scenario/scenario.ts'
import type { CallSite } from '../trace/call-sites.ts'
import type { Trace } from '../trace/trace.ts'
import type { SentMessage } from '../trace/vocabulary.ts'
import { HOST } from '../wire/http1.ts'
import { ipBytes, SEGMENT_HEADER_BYTES, SYN_BYTES } from '../wire/tcp.ts'
import { type TlsFlight, tlsHandshake, tlsRecordBytes } from '../wire/tls.ts'
import { Acknowledger } from './acknowledgements.ts'
import { type Connection, otherSide, type Side } from './connection.ts'
import { Flow, type Packet, type Path } from './flow.ts'

/** The retransmission timer waits a round trip and this long (RFC 6298; Linux's minimum). */
const RTO_MARGIN_MS = 200
/** Before the first round trip was measured (RFC 6298, section 2.1). */
const INITIAL_RTO_US = fromMs(1_000)

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

  /**
   * Opens a connection: SYN, SYN-ACK, ACK (RFC 9293, section 3.5); ready at the client after a round trip,
   * after two with TLS. `opener` is the call that needs it.
   */
  connect(ready: (connection: Connection) => void, opener?: CallSite): Connection {
    const connection = this.open(opener)
    this.send(connection, { type: 'syn', from: 'client', ipBytes: SYN_BYTES }, () => {
      this.send(connection, { type: 'syn-ack', from: 'server', ipBytes: SYN_BYTES }, () => {
        this.send(connection, { type: 'ack', from: 'client', ipBytes: SEGMENT_HEADER_BYTES })
        if (connection.secure) this.#secure(connection, tlsHandshake(HOST), ready)
        else ready(connection)
      })
    })
    return connection
  }

  /** The flights of the TLS handshake, each when the one before is there; the last goes with the request. */
  #secure(
    connection: Connection,
    [flight, ...rest]: TlsFlight[],
    ready: (connection: Connection) => void,
  ): void {
    if (!flight) {
      ready(connection)
      return
    }
    const { from, name, bytes } = flight
    const next = () => this.#secure(connection, rest, ready)
    const last = rest.length === 0
    this.send(
      connection,
      { type: 'tls', from, text: name, tlsBytes: bytes },
      last ? undefined : next,
    )
    if (last) next()
  }

  /** A connection before its handshake. */
  open(opener?: CallSite): Connection {
    const id = this.#trace.opened(this.#clock.nowUs, this.#lane)
    const acknowledger = (side: Side) =>
      new Acknowledger(this.#clock, this.#lane, () => {
        this.#trace.acknowledged(this.#clock.nowUs, this.#lane, id, side)
      })
    const flow = (side: Side) => new Flow(this.#clock, this.#lane, this.#path(side))
    return {
      id,
      opener,
      secure: this.#options().security === 'tls-1.3',
      flow: { client: flow('client'), server: flow('server') },
      acknowledger: { client: acknowledger('client'), server: acknowledger('server') },
      gone: { client: false, server: false },
    }
  }

  /** One side closes: FIN each way. `heard` is called when the other side knows. */
  close(connection: Connection, from: Side, heard?: () => void): void {
    if (connection.gone[from]) return
    connection.gone[from] = true
    const other = otherSide(from)
    this.send(connection, { type: 'fin', from, ipBytes: SEGMENT_HEADER_BYTES }, () => {
      const wasOpen = !connection.gone[other]
      connection.gone[other] = true
      if (wasOpen) {
        // Each FIN is acknowledged: the first by the second, that by a segment of its own (RFC 9293, 3.6).
        this.send(connection, { type: 'fin', from: other, ipBytes: SEGMENT_HEADER_BYTES }, () => {
          this.#trace.acknowledged(this.#clock.nowUs, this.#lane, connection.id, from)
        })
        this.#trace.closed(this.#clock.nowUs, this.#lane, connection.id)
      }
      heard?.()
    })
  }

  /** Sends a message; `arrived` is called, with its number, at the instant it is there. */
  send(connection: Connection, outgoing: Outgoing, arrived?: (message: number) => unknown): Sent {
    const { from, type, httpBytes = 0 } = outgoing
    const records = connection.secure ? tlsRecordBytes(httpBytes) - httpBytes : 0
    const tlsBytes = outgoing.tlsBytes ?? records
    const bytes = httpBytes + tlsBytes
    const receiver = connection.acknowledger[otherSide(from)]
    let arrivalUs = 0
    const message = connection.flow[from].send(
      bytes,
      (expectedUs) => {
        arrivalUs = expectedUs
        return this.#trace.sent(this.#clock.nowUs, this.#lane, {
          ...outgoing,
          // What no line sends goes to the account of the call that opened the connection.
          sender: outgoing.sender ?? connection.opener,
          tlsBytes,
          arrivalUs,
          connection: connection.id,
          ipBytes: outgoing.ipBytes ?? ipBytes(bytes),
        })
      },
      () => {
        this.#trace.arrived(this.#clock.nowUs, this.#lane, message)
        if (bytes > 0) receiver.received(bytes, this.#timeoutUs())
        return arrived?.(message)
      },
      type === 'syn' ? INITIAL_RTO_US : this.#timeoutUs(),
    )
    if (bytes > 0 || type === 'fin' || type === 'rst') connection.acknowledger[from].sent()
    return { message, arrivalUs }
  }

  #timeoutUs(): Microseconds {
    return fromMs(2 * this.#options().delayMs + RTO_MARGIN_MS)
  }

  /** What this side's packets go through. */
  #path(from: Side): Path {
    return {
      packet: (bytes, readyUs) => this.#packet(from, bytes, readyUs),
      roundTripUs: () => fromMs(2 * this.#options().delayMs),
      timeoutUs: () => this.#timeoutUs(),
      lost: (message, attempt, leavesUs) => {
        this.#clock.at(leavesUs, this.#lane, () => {
          this.#trace.lost(leavesUs, this.#lane, message, attempt)
        })
      },
      resent: (message, bytes) => {
        const { messages } = this.#trace.lane(this.#lane)
        // What carries no bytes of HTTP goes again as it went: a SYN with all its options.
        const again = bytes > 0 ? bytes + SEGMENT_HEADER_BYTES : messages.ipBytes.at(message)
        this.#trace.resent(this.#clock.nowUs, this.#lane, message, again)
      },
      expected: (message, arrivalUs) => this.#trace.expected(this.#lane, message, arrivalUs),
    }
  }

  #packet(from: Side, bytes: number, readyUs: Microseconds): Packet {
    const { delayMs, jitterMs, lossRatio, bandwidthBytesPerSecond } = this.#options()
    let leavesUs = Math.max(readyUs, this.#busyUntilUs[from])
    if (bandwidthBytesPerSecond > 0) {
      const ofLink = bytes + SEGMENT_HEADER_BYTES
      leavesUs += Math.round((ofLink * US_PER_SECOND) / bandwidthBytesPerSecond)
      this.#busyUntilUs[from] = leavesUs
    }
    const variation = jitterMs > 0 ? 2 * this.#jitter.uniform() - 1 : 0
    const travelUs = Math.max(0, fromMs(delayMs) + Math.round(variation * fromMs(jitterMs)))
    const isLost = lossRatio > 0 && this.#loss.chance(lossRatio)
    return { leavesUs, arrivesUs: isLost ? undefined : leavesUs + travelUs }
  }
}
