// The connections of one client, as a browser keeps them: re-used one request at a time, at most so many
// (RFC 9112, section 9.4; browsers: six), further requests wait in line. WebSockets do not count.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs } from '../kernel/time.ts'
import type { LinkOptions } from '../scenario/scenario.ts'
import type { CallSite } from '../trace/call-sites.ts'
import type { Connection } from './connection.ts'
import type { Link } from './link.ts'

type Use = (connection: Connection) => void

/** Somebody in line, and the call that asks. */
interface Waiting {
  use: Use
  asker: CallSite | undefined
}

interface Idle {
  connection: Connection
  timer: Timer | undefined
}

export class ConnectionPool {
  readonly #clock: Clock
  readonly #lane: number
  readonly #link: Link
  readonly #options: () => LinkOptions
  readonly #queued: (waiting: number) => void
  readonly #early: boolean
  readonly #idle: Idle[] = []
  readonly #line: Waiting[] = []
  /** Those that are being opened, are in use, or are idle. */
  #count = 0

  /**
   * `queued` is told how many wait, whenever one has to. `early`: who opens a connection waits for that one,
   * as in Node's `fetch`; in browsers he takes whichever is free first.
   */
  constructor(
    clock: Clock,
    lane: number,
    link: Link,
    options: () => LinkOptions,
    queued: (waiting: number) => void,
    early = false,
  ) {
    this.#clock = clock
    this.#lane = lane
    this.#link = link
    this.#options = options
    this.#queued = queued
    this.#early = early
  }

  /**
   * Calls `use` with a connection that is this request's alone: at once, after a handshake, or later. `asker`
   * is the call whose request it is.
   */
  acquire(use: Use, asker?: CallSite): void {
    const idle = this.#idle.pop()
    if (idle) {
      this.#clock.cancel(idle.timer)
      use(idle.connection)
      return
    }
    if (this.#early && this.#mayOpen()) {
      this.#open(asker, use)
      return
    }
    this.#line.push({ use, asker })
    if (this.#mayOpen()) this.#open(asker)
    else this.#queued(this.#line.length)
  }

  #mayOpen(): boolean {
    return this.#count < this.#options().maxConnections
  }

  #open(opener?: CallSite, use: Use = (connection) => this.release(connection)): void {
    this.#count++
    this.#link.connect(use, opener)
  }

  /** The answer is there: the connection serves the next in line, or idles. */
  release(connection: Connection): void {
    const next = connection.gone.client ? undefined : this.#line.shift()
    if (connection.gone.client) this.forget()
    else if (next) next.use(connection)
    else this.#idle.push({ connection, timer: this.#closeLater(connection) })
  }

  /** Some clients close an idle connection themselves, before the server does. */
  #closeLater(connection: Connection): Timer | undefined {
    const { clientKeepAliveTimeoutMs } = this.#options()
    if (clientKeepAliveTimeoutMs <= 0) return undefined
    return this.#clock.at(this.#clock.nowUs + fromMs(clientKeepAliveTimeoutMs), this.#lane, () => {
      this.dropIdle(connection)
      this.#link.close(connection, 'client')
    })
  }

  /** An idle connection is being closed; nothing happens where it is not idle. */
  dropIdle(connection: Connection): void {
    const index = this.#idle.findIndex((idle) => idle.connection === connection)
    if (index < 0) return
    const [idle] = this.#idle.splice(index, 1)
    this.#clock.cancel(idle?.timer)
    this.forget()
  }

  /** A connection is gone: somebody in line may open another. */
  forget(): void {
    this.#count--
    const [first] = this.#line
    if (first && this.#mayOpen()) this.#open(first.asker)
  }
}
