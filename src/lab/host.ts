// The server's side of one lane: finds the endpoint for a request and gives it what it may use.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs } from '../kernel/time.ts'
import { eventStream } from '../server/event-stream.ts'
import { getUpdates } from '../server/get-updates.ts'
import { postMessage } from '../server/post-message.ts'
import type { ClientMessage, Server, ServerSocket } from '../server/server.ts'
import type { UpdateLog } from '../server/update-log.ts'
import { waitForUpdates } from '../server/wait-for-updates.ts'
import { webSocket } from '../server/web-socket.ts'
import { holding } from './body.ts'

type Endpoint = (request: Request, server: Server) => Response | Promise<Response>

const endpoints: Record<string, Endpoint> = {
  'GET /updates': getUpdates,
  'GET /updates/wait': waitForUpdates,
  'GET /events': eventStream,
  'POST /messages': postMessage,
}

/** The updates that an endpoint read from the log: `count` of them, from the id `first` on. */
export interface Read {
  first: number
  count: number
}

export interface Answer extends Read {
  response: Response
}

export class Host {
  readonly #clock: Clock
  readonly #lane: number
  readonly #log: UpdateLog
  readonly #received: (message: ClientMessage, via: number) => void
  readonly #options: () => Server['options']

  /** `received` is told of each message from the client, with the number of what brought it. */
  constructor(
    clock: Clock,
    lane: number,
    log: UpdateLog,
    received: (message: ClientMessage, via: number) => void,
    options: () => Server['options'],
  ) {
    this.#clock = clock
    this.#lane = lane
    this.#log = log
    this.#received = received
    this.#options = options
  }

  /** Answers a request that arrived as this message. The wait may be long; it does not hold the clock. */
  async respond(request: Request, message: number): Promise<Answer> {
    const read: Read = { first: 0, count: 0 }
    const server = this.#server(read, () => message)
    const endpoint = endpoints[`${request.method} ${new URL(request.url).pathname}`]
    const response = endpoint
      ? await endpoint(holding(this.#clock, request), server)
      : new Response(null, { status: 404 })
    return { response, ...read }
  }

  /**
   * Runs the WebSocket endpoint. `read` always says what the endpoint last took from the log, `via` which
   * message it is handling.
   */
  accept(request: Request, socket: ServerSocket, read: Read, via: () => number): void {
    webSocket(request, socket, this.#server(read, via))
  }

  #server(read: Read, via: () => number): Server {
    return {
      log: this.#log.reader(this.#lane, (first, count) => {
        read.first = first
        read.count = count
      }),
      inbox: { receive: (message) => this.#received(message, via()) },
      every: (periodMs, callback) => this.#every(periodMs, callback),
      options: this.#options(),
    }
  }

  #every(periodMs: number, callback: () => void): () => void {
    if (periodMs <= 0) return () => {}
    let timer: Timer
    const plan = () => {
      timer = this.#clock.at(this.#clock.nowUs + fromMs(periodMs), this.#lane, () => {
        this.#clock.stir()
        callback()
        plan()
      })
    }
    plan()
    return () => this.#clock.cancel(timer)
  }
}
