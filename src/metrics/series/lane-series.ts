// One lane's history as tables for the series: read once from the entries of the trace, in order of time,
// and only as far as somebody has looked. It decides what is counted; how it is drawn, others do.
import type { Microseconds } from '../../kernel/time.ts'
import { Column } from '../../trace/column.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { Entry, Trace } from '../../trace/trace.ts'
import { SEGMENT_HEADER_BYTES } from '../../wire/tcp.ts'
import { Extremes } from './extremes.ts'
import { Pieces } from './pieces.ts'

export class LaneSeries {
  /** When each request left the client: asking for updates, opening a stream, or carrying a message. */
  readonly requestUs = new Column(Float64Array)
  /** When each message of HTTP or WebSocket left its sender, in either direction. */
  readonly messageUs = new Column(Float64Array)
  /** When each answer to a poll left the server, and each of them that brought no update. */
  readonly pollAnswerUs = new Column(Float64Array)
  readonly emptyAnswerUs = new Column(Float64Array)
  /** TCP connections that are there: from SYN to FIN or reset. */
  readonly openConnections = new Pieces()
  /** Requests that have reached the server and are not answered yet. */
  readonly heldRequests = new Pieces()
  /** For how long there has been news that the client does not know, in microseconds. */
  readonly staleness = new Pieces()
  /** Bytes so far, both ways, after each entry that put some on the link. */
  readonly bytes = {
    atUs: new Column(Float64Array),
    payload: new Column(Float64Array),
    http: new Column(Float64Array),
    tls: new Column(Float64Array),
    ip: new Column(Float64Array),
  }
  readonly slowest: Extremes
  readonly fastest: Extremes
  readonly #trace: Trace
  readonly #index: number
  readonly #lane: LaneTrace
  /** Requests held at the server, with their connections. */
  readonly #held = new Map<number, number>()
  #open = 0
  #read = 0
  #newest = 0
  #created = 0

  constructor(trace: Trace, index: number) {
    this.#trace = trace
    this.#index = index
    this.#lane = trace.lane(index)
    const latencyUs = (row: number) => this.latencyUs(row)
    this.slowest = new Extremes('greatest', latencyUs)
    this.fastest = new Extremes('least', latencyUs)
  }

  /** From creation to the delivery in this row of the lane's table. */
  latencyUs(row: number): Microseconds {
    const { atUs, update } = this.#lane.deliveries
    return atUs.at(row) - this.#trace.createdUs(update.at(row))
  }

  /** Reads what has happened up to an instant. */
  extendTo(us: Microseconds): this {
    const { entries } = this.#trace
    const end = entries.timeUs.countUpTo(us)
    for (; this.#read < end; this.#read++) {
      const lane = entries.lane.at(this.#read)
      if (lane === this.#index || lane < 0) this.#take(this.#trace.entry(this.#read))
    }
    return this
  }

  #take(entry: Entry): void {
    const { timeUs, kind, subject, other } = entry
    switch (kind) {
      case 'created':
        this.#created = subject
        // Who is behind already is no fresher for one more.
        if (this.#newest === subject - 1) this.staleness.push(timeUs, 0, 1)
        break
      case 'delivered':
        this.#delivered(timeUs, subject)
        break
      case 'sent':
        this.#sent(timeUs, subject)
        break
      case 'resent':
        this.#carried(timeUs, 0, 0, 0, other)
        break
      case 'acknowledged':
        this.#carried(timeUs, 0, 0, 0, SEGMENT_HEADER_BYTES)
        break
      case 'arrived':
        this.#arrived(timeUs, subject)
        break
      case 'opened':
        this.openConnections.push(timeUs, ++this.#open)
        break
      case 'closed':
        this.openConnections.push(timeUs, --this.#open)
        this.#releaseAll(timeUs, subject)
        break
    }
  }

  #delivered(timeUs: Microseconds, update: number): void {
    if (update <= this.#newest) return
    this.#newest = update
    const isBehind = update < this.#created
    const age = isBehind ? timeUs - this.#trace.createdUs(update + 1) : 0
    this.staleness.push(timeUs, age, isBehind ? 1 : 0)
  }

  #sent(timeUs: Microseconds, message: number): void {
    const { messages, protocol } = this.#lane
    const http = messages.httpBytes.at(message)
    const payload = messages.payloadBytes.at(message)
    this.#carried(
      timeUs,
      payload,
      http,
      messages.tlsBytes.at(message),
      messages.ipBytes.at(message),
    )
    if (http > 0) this.messageUs.push(timeUs)
    const type = messages.typeOf(message)
    if (type === 'request' || type === 'post') this.requestUs.push(timeUs)
    if (type === 'rst') this.#releaseAll(timeUs, messages.connection.at(message))
    if (type !== 'response') return
    const request = messages.answers.at(message)
    if (request < 0) return
    this.#release(timeUs, request)
    const isPoll = protocol !== 'sse' && protocol !== 'websocket'
    // An answer that tells of a failure is not an answer to the question whether there is news.
    if (!isPoll || messages.typeOf(request) !== 'request' || messages.status.at(message) >= 300)
      return
    this.pollAnswerUs.push(timeUs)
    if (messages.updateCount.at(message) === 0) this.emptyAnswerUs.push(timeUs)
  }

  #carried(timeUs: Microseconds, payload: number, http: number, tls: number, ip: number): void {
    const { bytes } = this
    const last = bytes.atUs.length - 1
    const total = (column: Column, more: number) =>
      column.push((last < 0 ? 0 : column.at(last)) + more)
    bytes.atUs.push(timeUs)
    total(bytes.payload, payload)
    total(bytes.http, http - payload)
    total(bytes.tls, tls)
    total(bytes.ip, ip - http - tls)
  }

  #arrived(timeUs: Microseconds, message: number): void {
    const { messages } = this.#lane
    const type = messages.typeOf(message)
    if (type !== 'request' && type !== 'post') return
    this.#held.set(message, messages.connection.at(message))
    this.heldRequests.push(timeUs, this.#held.size)
  }

  #release(timeUs: Microseconds, request: number): void {
    if (this.#held.delete(request)) this.heldRequests.push(timeUs, this.#held.size)
  }

  /** Whoever asked on this connection is gone. */
  #releaseAll(timeUs: Microseconds, connection: number): void {
    for (const [request, its] of this.#held) if (its === connection) this.#release(timeUs, request)
  }
}

const kept = new WeakMap<Trace, LaneSeries[]>()

/** The tables of a lane, up to an instant. They are kept, and grow, for as long as the trace is. */
export function laneSeries(trace: Trace, lane: number, untilUs: Microseconds): LaneSeries {
  let ofTrace = kept.get(trace)
  if (!ofTrace) {
    ofTrace = trace.lanes.map((_, index) => new LaneSeries(trace, index))
    kept.set(trace, ofTrace)
  }
  return (ofTrace[lane] as LaneSeries).extendTo(untilUs)
}
