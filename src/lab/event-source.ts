// The `EventSource` that is handed to an exhibit (HTML standard, section 9.2). It owns reconnection, since
// the browser's own timer knows no virtual clock; bytes and events are moved by the carrier.
import { createParser, type EventSourceParser } from 'eventsource-parser'
import { fromMs } from '../kernel/time.ts'
import type { Connection } from '../network/connection.ts'
import { calendarMs } from '../scenario/calendar.ts'
import type { CallSite } from '../trace/call-sites.ts'
import { ORIGIN } from '../wire/http1.ts'
import type { StreamEvent, StreamPassage } from './carrier.ts'
import type { Answer } from './host.ts'
import { afterMachine, type LaneParts, payloadOf } from './lane-parts.ts'
import { soon } from './soon.ts'

/** "Implementation-defined, probably in the region of a few seconds": 3 s in Chromium (captured). */
const RECONNECTION_MS = 3_000

/** The lines of the client that this is handed to. */
const OPENS: CallSite = 'clients/sse.ts new EventSource('
const HEARS: CallSite = 'clients/sse.ts source.onmessage ='

/** The line of the endpoint that wrote this. */
function writer(text: string, events: number): CallSite {
  if (events > 0) return 'server/event-stream.ts write(`id:'
  if (text.startsWith('retry:')) return 'server/event-stream.ts write(`retry:'
  return "server/event-stream.ts write(': hb"
}

const LAST_CHUNK = '0\r\n\r\n'

/** One opened stream: what is made anew with every (re)connection. */
interface Stream {
  connection: Connection
  request: Request
  passage: StreamPassage
  head: Response | undefined
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined
}

export class LabEventSource {
  onopen: (() => void) | null = null
  onmessage: ((event: StreamEvent) => void) | null = null
  onerror: (() => void) | null = null
  /** 0 connecting, 1 open, 2 closed. */
  readyState = 0
  readonly #parts: LaneParts
  readonly #target: string
  #lastEventId = ''
  #reconnectionMs = RECONNECTION_MS
  #stream: Stream | undefined

  constructor(parts: LaneParts, target: string) {
    this.#parts = parts
    this.#target = target
    parts.longLived.add(this)
    this.#connect()
  }

  close(): void {
    this.readyState = 2
    this.#parts.longLived.delete(this)
    const stream = this.#stream
    if (!stream) return
    const { link, pool, clock } = this.#parts
    pool.forget()
    stream.passage.end()
    link.close(stream.connection, 'client', () => {
      clock.stir()
      void stream.reader?.cancel()
    })
  }

  /** The server ends the stream. */
  closeAtServer(): void {
    this.#parts.clock.stir()
    void this.#stream?.reader?.cancel()
  }

  /** Goes on over the carrier of now. */
  attach(): void {
    const stream = this.#stream
    if (!stream?.head) return
    const { clock, carrier } = this.#parts
    const { request, head } = stream
    stream.passage.end()
    const passage = carrier().stream(request.clone())
    stream.passage = passage
    const open = async () => {
      await passage.request
      await passage.open(head.clone())
    }
    void clock.hold(open())
  }

  #connect(): void {
    const { pool, carrier, link, host, clock, accounting } = this.#parts
    pool.acquire((connection) => {
      if (this.readyState === 2) return pool.release(connection)
      const lastEventId = this.#lastEventId || undefined
      const headers = {
        Accept: 'text/event-stream',
        ...(lastEventId && { 'Last-Event-ID': lastEventId }),
      }
      const request = new Request(ORIGIN + this.#target, { headers })
      const passage = carrier().stream(request.clone())
      const stream: Stream = { connection, request, passage, head: undefined, reader: undefined }
      this.#stream = stream
      const line = `GET ${this.#target}`
      link.send(
        connection,
        {
          type: 'request',
          from: 'client',
          httpBytes: accounting.request({
            method: 'GET',
            target: this.#target,
            initiator: 'event-source',
            lastEventId,
          }),
          sender: OPENS,
          receiver: host.receives(request),
          text: lastEventId ? `${line}\nLast-Event-ID: ${lastEventId}` : line,
        },
        (message) =>
          soon(passage.request, (arrived) => {
            clock.stir()
            void host
              .respond(arrived, message)
              .then((answer) => this.#begin(stream, answer, message))
          }),
      )
    }, OPENS)
  }

  /** The server answers: its head goes out at once, what it writes follows as it is written. */
  #begin(stream: Stream, { response, sender }: Answer, request: number): void {
    const { link, clock, accounting } = this.#parts
    const { status, headers, body } = response
    const httpBytes = accounting.response({
      status,
      dateMs: calendarMs(clock.nowUs),
      contentType: headers.get('Content-Type') ?? undefined,
      cacheControl: headers.get('Cache-Control') ?? undefined,
      chunked: true,
    })
    stream.head = new Response(null, { status, headers })
    const opened = stream.passage.open(stream.head.clone())
    link.send(
      stream.connection,
      {
        type: 'response',
        from: 'server',
        answers: request,
        httpBytes,
        status,
        sender,
        receiver: OPENS,
      },
      (message) =>
        soon(opened, () => {
          if (this.readyState === 2) return
          this.#parts.cause = message
          this.readyState = 1
          clock.stir()
          this.onopen?.()
        }),
    )
    if (body) void this.#pump(stream, body.getReader())
  }

  async #pump(stream: Stream, reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    stream.reader = reader
    const decoder = new TextDecoder()
    const written: Written = { events: [], retryMs: undefined }
    const parser = createWriteParser(written, this.#lastEventId)
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      const text = decoder.decode(value, { stream: true })
      parser.feed(text)
      this.#write(stream, text, value.length, written.events.splice(0), written.retryMs)
      written.retryMs = undefined
    }
    if (this.readyState !== 2) this.#ended(stream)
  }

  /** One write of the server is one message. */
  #write(
    stream: Stream,
    text: string,
    bytes: number,
    events: StreamEvent[],
    retryMs: number | undefined,
  ): void {
    const { link, trace, accounting } = this.#parts
    const first = events.length > 0 ? Number(events[0]?.lastEventId) : 0
    const updateCount = first > 0 ? events.length : 0
    const here = stream.passage.write(text, events)
    if (here instanceof Promise) here.catch(() => {})
    link.send(
      stream.connection,
      {
        type: events.length > 0 ? 'event' : 'comment',
        from: 'server',
        payloadBytes: payloadOf(trace, first, updateCount),
        httpBytes: accounting.chunk(bytes),
        firstUpdate: first,
        updateCount,
        sender: writer(text, events.length),
        receiver: events.length > 0 ? HEARS : undefined,
        text: updateCount > 0 ? undefined : text,
      },
      (message) =>
        soon(here, (received) => {
          if (retryMs !== undefined) this.#reconnectionMs = retryMs
          afterMachine(this.#parts, 'receive', () => this.#dispatch(received, message))
        }),
    )
  }

  #dispatch(events: StreamEvent[], message: number): void {
    if (this.readyState === 2) return
    this.#parts.cause = message
    this.#parts.clock.stir()
    for (const event of events) {
      this.#lastEventId = event.lastEventId
      this.onmessage?.(event)
    }
  }

  /** The server ended the stream: the client reconnects after its time (HTML standard, 9.2.3). */
  #ended(stream: Stream): void {
    const { link, clock, lane, pool } = this.#parts
    link.send(stream.connection, {
      type: 'comment',
      from: 'server',
      httpBytes: LAST_CHUNK.length,
      // No line of the endpoint ends its stream: it goes to the account of who opened it.
      sender: OPENS,
      text: LAST_CHUNK,
    })
    link.close(stream.connection, 'server', () => {
      stream.passage.end()
      pool.forget()
      this.#stream = undefined
      if (this.readyState === 2) return
      this.readyState = 0
      clock.stir()
      this.onerror?.()
      clock.at(clock.nowUs + fromMs(this.#reconnectionMs), lane, () => {
        if (this.readyState === 0) this.#connect()
      })
    })
  }
}

interface Written {
  events: StreamEvent[]
  retryMs: number | undefined
}

/** Collects what the client will make of the bytes; the last id is kept from event to event. */
function createWriteParser(written: Written, lastId: string): EventSourceParser {
  let lastEventId = lastId
  return createParser({
    onEvent({ id, event, data }) {
      lastEventId = id ?? lastEventId
      written.events.push({ type: event || 'message', data, lastEventId })
    },
    onRetry(ms) {
      written.retryMs = ms
    },
  })
}
