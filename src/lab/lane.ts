// One lane: a client on its side of the link, a host on the other, put together and set going.
import { longPolling } from '../clients/long-polling.ts'
import { polling } from '../clients/polling.ts'
import { requestResponse } from '../clients/request-response.ts'
import { sendMessage } from '../clients/send-message.ts'
import { sse } from '../clients/sse.ts'
import { webSocket } from '../clients/websocket.ts'
import type { Clock } from '../kernel/clock.ts'
import { createRandom } from '../kernel/random.ts'
import { fromMs, toMs } from '../kernel/time.ts'
import { ConnectionPool } from '../network/connection-pool.ts'
import { Link } from '../network/link.ts'
import type { Lane, LinkOptions, Protocol } from '../scenario/scenario.ts'
import type { Server } from '../server/server.ts'
import type { UpdateLog } from '../server/update-log.ts'
import type { CallSite } from '../trace/call-sites.ts'
import type { Trace } from '../trace/trace.ts'
import type { Site } from '../wire/http1.ts'
import type { Accounting } from './accounting.ts'
import type { Carrier } from './carrier.ts'
import { LabEventSource } from './event-source.ts'
import { Host } from './host.ts'
import { createFetch } from './http-client.ts'
import type { LaneParts } from './lane-parts.ts'
import { Outbox } from './outbox.ts'
import { Person } from './person.ts'
import { LabWebSocket } from './web-socket.ts'

/** A client, and the lines in which it asks and waits. */
interface Exhibit {
  client: (tab: Tab) => Promise<void>
  fetches?: CallSite
  waits?: CallSite
}

const exhibits: Record<Protocol, Exhibit> = {
  'request-response': {
    client: requestResponse,
    fetches: 'clients/request-response.ts fetch(',
    waits: 'clients/request-response.ts page.refreshPressed(',
  },
  polling: {
    client: polling,
    fetches: 'clients/polling.ts fetch(',
    waits: 'clients/polling.ts sleep(',
  },
  'long-polling': { client: longPolling, fetches: 'clients/long-polling.ts fetch(' },
  sse: { client: sse },
  websocket: { client: webSocket, waits: 'clients/websocket.ts sleep(' },
}

/** What a lane is told by the run; functions give what holds now. */
export interface LaneSurroundings {
  clock: Clock
  trace: Trace
  log: UpdateLog
  seed: number
  lane: () => Lane
  linkOptions: () => LinkOptions
  site: Site
  accounting: Accounting
  upstream: () => { ratePerSecond: number; payloadBytes: number }
  carrier: () => Carrier
}

export class LaneRun {
  readonly #parts: LaneParts
  readonly #person: Person
  readonly #outbox: Outbox
  readonly #closed = new AbortController()

  constructor(index: number, around: LaneSurroundings) {
    const { clock, trace, log, seed, linkOptions } = around
    const { id, protocol } = around.lane()
    const { client, fetches, waits } = exhibits[protocol]
    const options = () => around.lane().options
    const link = new Link(clock, trace, index, seed, linkOptions)
    const pool = new ConnectionPool(
      clock,
      index,
      link,
      linkOptions,
      (waiting) => trace.queued(clock.nowUs, index, waiting),
      around.site.profile === 'node',
    )
    const page: Page = {
      show: (update) => trace.delivered(clock.nowUs, index, update.id, this.#parts.cause),
      refreshPressed: async () => {
        const wait = waits && trace.waits(clock.nowUs, index, waits)
        await this.#person.refreshPressed()
        if (wait !== undefined) trace.goesOn(clock.nowUs, index, wait)
      },
      onsend: (message) => void sendMessage({ ...tab, fetch: post }, message),
    }
    this.#outbox = new Outbox(clock, trace, index, seed, around.upstream, (message) => {
      page.onsend?.(message)
    })
    this.#person = new Person(
      clock,
      index,
      seed,
      id,
      () => (options() as { paceMs?: number }).paceMs ?? 0,
    )
    const parts: LaneParts = {
      clock,
      trace,
      lane: index,
      link,
      pool,
      host: new Host(
        clock,
        index,
        log,
        (message, via) => this.#outbox.received(message, via),
        () => options() as unknown as Server['options'],
      ),
      linkOptions,
      site: around.site,
      accounting: around.accounting,
      machine: { send: 0, receive: 0 },
      carrier: around.carrier,
      longLived: new Set(),
      cause: -1,
    }
    this.#parts = parts
    const random = createRandom(seed, `client/${id}`)
    const post = createFetch(parts, 'clients/send-message.ts fetch(')
    const tab: Tab = {
      fetch: createFetch(parts, fetches),
      EventSource: class extends LabEventSource {
        constructor(url: string) {
          super(parts, url)
        }
      },
      WebSocket: class extends LabWebSocket {
        constructor(url: string) {
          super(parts, url)
        }
      },
      sleep: (ms) =>
        new Promise((resolve) => {
          const untilUs = clock.nowUs + fromMs(ms)
          if (waits) trace.waits(clock.nowUs, index, waits, untilUs)
          clock.at(untilUs, index, () => {
            clock.stir()
            resolve()
          })
        }),
      now: () => toMs(clock.nowUs),
      random: random.uniform,
      page,
      get options() {
        return options() as unknown as Tab['options']
      },
      signal: this.#closed.signal,
    }
    clock.at(0, index, () => {
      clock.stir()
      void client(tab)
    })
  }

  refresh(): void {
    this.#person.press()
  }

  /** The person sends a message: this text, or one of the usual length. */
  send(text?: string): void {
    this.#outbox.send(text)
  }

  /** The server ends what it holds open: held requests get their answer, streams and WebSockets end. */
  closeAtServer(): void {
    this.#parts.host.release()
    for (const longLived of this.#parts.longLived) longLived.closeAtServer()
  }

  replan(): void {
    this.#outbox.replan()
  }

  /** Goes on over the carrier of now. */
  attach(): void {
    for (const longLived of this.#parts.longLived) longLived.attach()
  }

  close(): void {
    this.#closed.abort()
  }
}
