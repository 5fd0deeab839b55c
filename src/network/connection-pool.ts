// The connections of one client, as a browser keeps them: re-used one request at a time, at most so many
// (RFC 9112, section 9.4; browsers: six), further requests wait in line. WebSockets do not count.
import type { Connection } from './connection.ts'
import type { Link } from './link.ts'

type Use = (connection: Connection) => void

export class ConnectionPool {
  readonly #link: Link
  readonly #limit: () => number
  readonly #queued: (waiting: number) => void
  readonly #idle: Connection[] = []
  readonly #line: Use[] = []
  /** Those that are being opened, are in use, or are idle. */
  #count = 0

  /** `queued` is told how many wait, whenever one has to. */
  constructor(link: Link, limit: () => number, queued: (waiting: number) => void) {
    this.#link = link
    this.#limit = limit
    this.#queued = queued
  }

  /** Calls `use` with a connection that is this request's alone: at once, after a handshake, or later. */
  acquire(use: Use): void {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (!idle.gone.client) {
        use(idle)
        return
      }
    }
    this.#line.push(use)
    if (this.#count < this.#limit()) this.#open()
    else this.#queued(this.#line.length)
  }

  #open(): void {
    this.#count++
    this.#link.connect((connection) => this.release(connection))
  }

  /** The answer is there: the connection serves the next in line, or idles. */
  release(connection: Connection): void {
    const next = connection.gone.client ? undefined : this.#line.shift()
    if (connection.gone.client) this.forget()
    else if (next) next(connection)
    else this.#idle.push(connection)
  }

  /** An idle connection was closed by the server. */
  dropIdle(connection: Connection): boolean {
    const index = this.#idle.indexOf(connection)
    if (index < 0) return false
    this.#idle.splice(index, 1)
    this.forget()
    return true
  }

  /** A connection is gone: somebody in line may open another. */
  forget(): void {
    this.#count--
    if (this.#line.length > 0 && this.#count < this.#limit()) this.#open()
  }
}
