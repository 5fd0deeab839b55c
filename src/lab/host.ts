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
import type { CallSite } from '../trace/call-sites.ts'
import { holding } from './body.ts'

type Endpoint = (request: Request, server: Server) => Response | Promise<Response>

/** An endpoint with its lines: the one that takes the request in, and those that give the answer. */
interface Exhibit {
  endpoint: Endpoint
  receives: CallSite
  /** An answer without a body, where that is another line. */
  sendsNothing?: CallSite
  sends: CallSite
}

const exhibits: Record<string, Exhibit> = {
  'GET /updates': {
    endpoint: getUpdates,
    receives: 'server/get-updates.ts function getUpdates(',
    sendsNothing: 'server/get-updates.ts new Response(null',
    sends: 'server/get-updates.ts Response.json(',
  },
  'GET /updates/wait': {
    endpoint: waitForUpdates,
    receives: 'server/wait-for-updates.ts function waitForUpdates(',
    sendsNothing: 'server/wait-for-updates.ts new Response(null',
    sends: 'server/wait-for-updates.ts Response.json(',
  },
  'GET /events': {
    endpoint: eventStream,
    receives: 'server/event-stream.ts function eventStream(',
    sends: 'server/event-stream.ts new Response(body',
  },
  'POST /messages': {
    endpoint: postMessage,
    receives: 'server/post-message.ts inbox.receive(',
    sends: 'server/post-message.ts new Response(null',
  },
}

const exhibitOf = ({ method, url }: Request): Exhibit | undefined =>
  exhibits[`${method} ${new URL(url).pathname}`]

/** The updates that an endpoint read from the log: `count` of them, from the id `first` on. */
export interface Read {
  first: number
  count: number
}

export interface Answer extends Read {
  response: Response
  /** The line that gave it. */
  sender: CallSite | undefined
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

  /** Answers what waits for news, with none. */
  release(): void {
    this.#log.release(this.#lane)
  }

  /** The line that takes this request in. */
  receives(request: Request): CallSite | undefined {
    return exhibitOf(request)?.receives
  }

  /** Answers a request that arrived as this message. The wait may be long; it does not hold the clock. */
  async respond(request: Request, message: number): Promise<Answer> {
    const read: Read = { first: 0, count: 0 }
    const server = this.#server(read, () => message)
    const exhibit = exhibitOf(request)
    const response = exhibit
      ? await exhibit.endpoint(holding(this.#clock, request), server)
      : new Response(null, { status: 404 })
    const sender =
      response.body === null ? (exhibit?.sendsNothing ?? exhibit?.sends) : exhibit?.sends
    return { response, sender, ...read }
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
