// When each request was ready to go, which may be long before it was sent: it may have waited for one of the
// client's connections, or have been sent in vain before. Folded from one lane's entries, in their order.
import type { Microseconds } from '../../kernel/time.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { Entry } from '../../trace/trace.ts'

export interface Ask {
  atUs: Microseconds
  /** The request that this one repeats, because the server had closed its connection; −1: none. */
  retryOf: number
}

export class Asks {
  readonly #lane: LaneTrace
  /** Who opens a connection waits for that one, as in Node's `fetch`. */
  readonly #bound: boolean
  readonly #asks = new Map<number, Ask>()
  /** Those who wait for any connection, first come first served. */
  readonly #line: Ask[] = []
  readonly #boundTo = new Map<number, Ask>()
  readonly #lastOn = new Map<number, number>()
  /** A connection ended at this instant: one that opens now is for who waits already. */
  #endedUs = -1
  #reset: { atUs: Microseconds; request: number } | undefined

  constructor(lane: LaneTrace, bound: boolean) {
    this.#lane = lane
    this.#bound = bound
  }

  of(request: number): Ask {
    return this.#asks.get(request) ?? { atUs: this.#lane.messages.sentUs.at(request), retryOf: -1 }
  }

  entry({ kind, timeUs, subject }: Entry): void {
    switch (kind) {
      case 'queued':
        // So many wait now, this one included.
        while (this.#line.length >= subject) this.#line.shift()
        this.#line.push(this.#ask(timeUs))
        break
      case 'opened':
        this.#opened(timeUs, subject)
        break
      case 'closed':
        this.#endedUs = timeUs
        break
      case 'arrived':
        this.#arrived(timeUs, subject)
        break
      case 'sent':
        this.#sent(subject)
    }
  }

  #ask(atUs: Microseconds): Ask {
    const reset = this.#reset
    this.#reset = undefined
    return { atUs, retryOf: reset?.atUs === atUs ? reset.request : -1 }
  }

  #opened(timeUs: Microseconds, connection: number): void {
    const replaces = this.#endedUs === timeUs && this.#line.length > 0
    this.#endedUs = -1
    if (replaces) return
    const ask = this.#ask(timeUs)
    if (this.#bound || this.#lane.protocol === 'websocket') this.#boundTo.set(connection, ask)
    else this.#line.push(ask)
  }

  #arrived(timeUs: Microseconds, message: number): void {
    const type = this.#lane.messages.typeOf(message)
    if (type === 'fin' || type === 'rst') this.#endedUs = timeUs
    if (type !== 'rst') return
    const request = this.#lastOn.get(this.#lane.messages.connection.at(message))
    if (request !== undefined) this.#reset = { atUs: timeUs, request }
  }

  #sent(message: number): void {
    const { messages } = this.#lane
    const type = messages.typeOf(message)
    if (type !== 'request' && type !== 'post') return
    const connection = messages.connection.at(message)
    const ask = this.#boundTo.get(connection) ?? this.#line.shift()
    this.#boundTo.delete(connection)
    this.#lastOn.set(connection, message)
    if (ask) this.#asks.set(message, ask)
  }
}
