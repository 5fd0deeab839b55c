// Who spoke unasked in a lane, and which answers were in vain or kept back: the rows of its messages sorted
// by what they say of that, so that any instant is a look-up. It reads messages and judges nothing.
import type { Microseconds } from '../../kernel/time.ts'
import { Column } from '../../trace/column.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import { Extremes } from '../series/extremes.ts'

/** Rows of messages, in order of sending. */
class Rows {
  readonly rows = new Column(Int32Array)

  /** How many of them are among a lane's first `count` messages. */
  among(count: number): number {
    return this.rows.countUpTo(count - 1)
  }

  /** The newest of them among a lane's first `count` messages; −1: none. */
  newest(count: number): number {
    const found = this.among(count)
    return found === 0 ? -1 : this.rows.at(found - 1)
  }
}

export class LaneTurns {
  /** Requests that ask for updates, or open a stream or WebSocket; those that carry a client's message. */
  readonly requests = new Rows()
  readonly posts = new Rows()
  /** Frames of the client with a message, on a WebSocket. */
  readonly clientFrames = new Rows()
  /** What brings updates without a request of its own: events and frames of the server. */
  readonly pushes = new Rows()
  /** Answers to requests for updates: all, those with none inside, those that the server kept back. */
  readonly answers = new Rows()
  readonly emptyAnswers = new Rows()
  readonly lateAnswers = new Rows()
  /** What brings updates, pushed or asked for. */
  readonly news = new Rows()
  /** Handshakes of TCP, from their first packet. */
  readonly openings = new Rows()
  /** Requests of both kinds: when each left, to find the busiest second. */
  readonly #requestUs = new Column(Float64Array)
  readonly #busiest = new Extremes('greatest', (row) => this.#inSecondUpTo(row))
  readonly #lane: LaneTrace
  #read = 0

  constructor(lane: LaneTrace) {
    this.#lane = lane
  }

  /** Reads a lane's first `count` messages. */
  extendTo(count: number): this {
    for (; this.#read < count; this.#read++) this.#take(this.#read)
    return this
  }

  #take(row: number): void {
    const { messages } = this.#lane
    const fromServer = messages.fromServer.at(row) === 1
    const hasNews = messages.updateCount.at(row) > 0
    if (fromServer && hasNews) this.news.rows.push(row)
    switch (messages.typeOf(row)) {
      case 'syn':
        this.openings.rows.push(row)
        break
      case 'request':
      case 'post':
        this.#requestUs.push(messages.sentUs.at(row))
        this[messages.typeOf(row) === 'post' ? 'posts' : 'requests'].rows.push(row)
        break
      case 'event':
      case 'frame':
        if (!fromServer) this.clientFrames.rows.push(row)
        else if (hasNews) this.pushes.rows.push(row)
        break
      case 'response':
        this.#takeAnswer(row, hasNews)
        break
    }
  }

  #takeAnswer(row: number, hasNews: boolean): void {
    const { messages, protocol } = this.#lane
    const request = messages.answers.at(row)
    if (request < 0 || messages.typeOf(request) !== 'request') return
    if (protocol === 'sse' || protocol === 'websocket' || messages.status.at(row) >= 300) return
    this.answers.rows.push(row)
    if (!hasNews) this.emptyAnswers.rows.push(row)
    if (messages.sentUs.at(row) > messages.arrivalUs.at(request)) this.lateAnswers.rows.push(row)
  }

  /** Requests in the second that ends with this one. */
  #inSecondUpTo(row: number): number {
    const beforeUs = this.#requestUs.at(row) - 1_000_000
    return row + 1 - this.#requestUs.countUpTo(beforeUs)
  }

  /** The most requests that left within one second, and the instant of the last of them. */
  busiestSecond(untilUs: Microseconds): { requests: number; atUs: Microseconds } | undefined {
    const row = this.#busiest.find(0, this.#requestUs.countUpTo(untilUs))
    if (row < 0) return undefined
    return { requests: this.#inSecondUpTo(row), atUs: this.#requestUs.at(row) }
  }
}

const kept = new WeakMap<LaneTrace, LaneTurns>()

/** The turns among a lane's first `count` messages. They are kept, and grow, for as long as the trace is. */
export function laneTurns(lane: LaneTrace, count: number): LaneTurns {
  let turns = kept.get(lane)
  if (!turns) {
    turns = new LaneTurns(lane)
    kept.set(lane, turns)
  }
  return turns.extendTo(count)
}
