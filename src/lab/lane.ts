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

const clients: Record<Protocol, (tab: Tab) => Promise<void>> = {
  'request-response': requestResponse,
  polling,
  'long-polling': longPolling,
  sse,
  websocket: webSocket,
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
      refreshPressed: () => this.#person.refreshPressed(),
      onsend: (message) => void sendMessage(tab, message),
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
    const tab: Tab = {
      fetch: createFetch(parts),
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
          clock.at(clock.nowUs + fromMs(ms), index, () => {
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
      void clients[protocol](tab)
    })
  }

  refresh(): void {
    this.#person.press()
  }

  /** The person sends a message: this text, or one of the usual length. */
  send(text?: string): void {
    this.#outbox.send(text)
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
