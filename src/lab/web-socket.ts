// The `WebSocket` that is handed to an exhibit (RFC 6455; WebSockets standard): one connection, both ways.

import type { Connection, Side } from '../network/connection.ts'
import type { Outgoing } from '../network/link.ts'
import { calendarMs } from '../scenario/calendar.ts'
import type { ServerSocket } from '../server/server.ts'
import type { CallSite } from '../trace/call-sites.ts'
import { ORIGIN } from '../wire/http1.ts'
import type { SocketPassage } from './carrier.ts'
import type { Read } from './host.ts'
import { afterMachine, type LaneParts, payloadOf } from './lane-parts.ts'
import { writtenBytes } from './outbox.ts'
import { soon } from './soon.ts'

/** The line of the client that opens it. */
const OPENS: CallSite = 'clients/websocket.ts new WebSocket('
/** The line of the endpoint's head: by then the server has agreed to the upgrade. */
const ACCEPTS: CallSite = 'server/web-socket.ts function webSocket('
/** The lines that close, and that hear of it; the endpoint closes nothing. */
const CLOSES: CallSite = 'clients/websocket.ts socket.close('
const HEARS_CLOSE: Record<Side, CallSite> = {
  client: 'clients/websocket.ts socket.onclose =',
  server: 'server/web-socket.ts socket.onclose =',
}

const NORMAL_CLOSURE = 1000
const GOING_AWAY = 1001
const encoder = new TextEncoder()
const byteLength = (text: string): number => encoder.encode(text).length

export interface CloseInfo {
  code: number
  reason: string
  wasClean: boolean
}

export class LabWebSocket {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: ((event: CloseInfo) => void) | null = null
  onerror: (() => void) | null = null
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readyState = 0
  readonly #parts: LaneParts
  readonly #target: string
  readonly #connection: Connection
  readonly #server: ServerSocket
  readonly #read: Read = { first: 0, count: 0 }
  #request: Request | undefined
  #passage: SocketPassage | undefined
  /** Which sides have sent a Close frame. */
  readonly #closing: Record<Side, boolean> = { client: false, server: false }
  #handling = -1
  /** `onopen` is running: it sends in a line of its own. */
  #opening = false

  constructor(parts: LaneParts, target: string) {
    this.#parts = parts
    this.#target = target
    this.#server = this.#createServerSocket()
    parts.longLived.add(this)
    this.#connection = parts.link.connect(() => this.#handshake(), OPENS)
  }

  send(data: string): void {
    if (this.readyState === 0) throw new DOMException('Still connecting.', 'InvalidStateError')
    if (this.readyState !== 1) return
    const sender: CallSite = this.#opening
      ? 'clients/websocket.ts splice(0)) socket.send('
      : 'clients/websocket.ts === 1) socket.send('
    afterMachine(this.#parts, 'send', () => this.#say(data, sender))
  }

  #say(data: string, sender: CallSite): void {
    if (this.readyState !== 1) return
    const there = this.#passage?.toServer(data) ?? data
    const facts: Partial<Outgoing> = {
      text: data,
      payloadBytes: writtenBytes(data),
      sender,
      receiver: 'server/web-socket.ts inbox.receive(',
    }
    this.#send('client', 'frame', byteLength(data), facts, (message) =>
      soon(there, (received) => {
        this.#handling = message
        this.#parts.clock.stir()
        this.#server.onmessage?.({ data: received })
      }),
    )
  }

  close(code = NORMAL_CLOSURE, reason = ''): void {
    if (this.readyState >= 2) return
    this.#sendClose('client', code, reason, CLOSES)
  }

  /** The server closes: the endpoint goes away (RFC 6455, section 7.4.1). */
  closeAtServer(): void {
    if (this.readyState === 1) this.#sendClose('server', GOING_AWAY, '')
  }

  /** Goes on over the carrier of now. */
  attach(): void {
    if (!this.#passage || !this.#request || this.readyState !== 1) return
    this.#passage.close(NORMAL_CLOSURE, '')
    const passage = this.#parts.carrier().socket(this.#request)
    this.#passage = passage
    const open = async () => {
      await passage.request
      await passage.open()
    }
    void this.#parts.clock.hold(open())
  }

  /** The opening handshake (RFC 6455, section 4). */
  #handshake(): void {
    const { link, carrier, accounting } = this.#parts
    const request = new Request(ORIGIN + this.#target)
    const passage = carrier().socket(request)
    this.#request = request
    this.#passage = passage
    const httpBytes = accounting.request({
      method: 'GET',
      target: this.#target,
      initiator: 'web-socket',
    })
    link.send(
      this.#connection,
      {
        type: 'request',
        from: 'client',
        httpBytes,
        sender: OPENS,
        receiver: ACCEPTS,
        text: `GET ${this.#target}`,
      },
      (message) => soon(passage.request, (arrived) => this.#accept(arrived, passage, message)),
    )
  }

  #accept(request: Request, passage: SocketPassage, message: number): void {
    const { link, host, clock, accounting } = this.#parts
    const opened = passage.open()
    const httpBytes = accounting.response({ status: 101, dateMs: calendarMs(clock.nowUs) })
    link.send(
      this.#connection,
      {
        type: 'response',
        from: 'server',
        answers: message,
        httpBytes,
        status: 101,
        sender: ACCEPTS,
        receiver: 'clients/websocket.ts socket.onopen =',
      },
      (arrival) =>
        soon(opened, () => {
          if (this.readyState !== 0) return
          this.readyState = 1
          this.#parts.cause = arrival
          clock.stir()
          this.#opening = true
          this.onopen?.()
          this.#opening = false
        }),
    )
    clock.stir()
    host.accept(request, this.#server, this.#read, () => this.#handling)
  }

  #createServerSocket(): ServerSocket {
    return {
      onmessage: null,
      onclose: null,
      send: (data) => this.#push(data),
      ping: () => {
        if (this.#closing.server) return
        this.#send('server', 'ping', 0, { sender: 'server/web-socket.ts socket.ping(' }, () => {
          // The browser answers by itself (RFC 6455, section 5.5.3); no code of the page sees it.
          if (this.readyState === 1) this.#send('client', 'pong', 0, {})
        })
      },
      close: (code = NORMAL_CLOSURE, reason = '') => this.#sendClose('server', code, reason),
    }
  }

  /** The server sends an update: what the endpoint just read from the log. */
  #push(data: string): void {
    if (this.#closing.server) return
    const { trace, clock } = this.#parts
    const { first, count } = this.#read
    const here = this.#passage?.toClient(data) ?? data
    const facts: Partial<Outgoing> = {
      payloadBytes: payloadOf(trace, first, count),
      firstUpdate: first,
      updateCount: count,
      sender: 'server/web-socket.ts socket.send(',
      receiver: 'clients/websocket.ts socket.onmessage =',
    }
    this.#send('server', 'frame', byteLength(data), facts, (message) =>
      soon(here, (received) => {
        afterMachine(this.#parts, 'receive', () => {
          if (this.readyState !== 1) return
          this.#parts.cause = message
          clock.stir()
          this.onmessage?.({ data: received })
        })
      }),
    )
  }

  #send(
    from: Side,
    type: 'frame' | 'ping' | 'pong' | 'close',
    bytes: number,
    facts: Partial<Outgoing>,
    arrived?: (message: number) => unknown,
  ): void {
    const httpBytes = this.#parts.accounting.frame(bytes, from === 'client')
    this.#parts.link.send(this.#connection, { type, from, httpBytes, ...facts }, arrived)
  }

  /** The closing handshake (RFC 6455, section 7.1.2): a Close frame each way, then the server closes TCP. */
  #sendClose(from: Side, code: number, reason: string, sender?: CallSite): void {
    if (this.#closing[from]) return
    this.#closing[from] = true
    if (from === 'client') this.readyState = 2
    const other = from === 'client' ? 'server' : 'client'
    const facts = { status: code, text: reason, sender, receiver: HEARS_CLOSE[other] }
    this.#send(from, 'close', 2 + byteLength(reason), facts, () => {
      this.#sendClose(other, code, reason)
      if (other === 'server') this.#closeConnection(code, reason)
    })
  }

  #closeConnection(code: number, reason: string): void {
    const { link, clock, longLived } = this.#parts
    clock.stir()
    this.#server.onclose?.()
    link.close(this.#connection, 'server', () => {
      this.readyState = 3
      longLived.delete(this)
      this.#passage?.close(code, reason)
      clock.stir()
      this.onclose?.({ code, reason, wasClean: true })
    })
  }
}
