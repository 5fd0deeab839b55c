// One event stream on a real EventSource. The model owns reconnection: a physical break (the browser
// killed the worker, it ended a request that waited too long) is mended with a fresh EventSource, and
// what had not been received is written again.
import type { StreamPassage as Passage, StreamEvent } from '../lab/carrier.ts'
import { createDeferred, type Deferred } from './deferred.ts'
import { arrivedAs, nobody, type Parcel, packHead, renewal, unpack } from './parcel.ts'
import { Patience, sleep } from './patience.ts'
import { MOST_LOSSES, type Physical, TROUBLE } from './physical.ts'
import type { Call } from './switchboard.ts'

/** One write to the body, until the client side has all its events. */
interface Write {
  text: string
  events: StreamEvent[]
  received: StreamEvent[]
  whole: Deferred<StreamEvent[]>
}

const encoder = new TextEncoder()

/** HTML standard, 9.2.2: anything else fails the connection, for good. */
const isStream = ({ status, headers }: Parcel): boolean =>
  status === 200 &&
  headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/event-stream'))

export class StreamPassage implements Passage {
  readonly request: Promise<Request>
  readonly #physical: Physical
  readonly #model: Request
  readonly #arrival = createDeferred<Request>()
  readonly #head = createDeferred<Parcel>()
  readonly #opened = createDeferred<void>()
  readonly #patience = new Patience(() => this.#broken(this.#source))
  readonly #types = new Set(['message'])
  readonly #outbox: Write[] = []
  #call: Call | undefined
  #source: EventSource | undefined
  #body: ReadableStreamDefaultController<Uint8Array> | undefined
  /** Events of the first write in the outbox that come again, after a break. */
  #repeated = 0
  #lastEventId: string
  #losses = 0
  #renewing = false
  #refused = false
  /** Nothing is carried by the browser any more. */
  #over = false

  constructor(physical: Physical, model: Request) {
    this.#physical = physical
    this.#model = model
    this.request = this.#arrival.promise
    this.#lastEventId = model.headers.get('last-event-id') ?? ''
    this.#connect()
  }

  open(response: Response): Promise<void> {
    this.#head.resolve(packHead(response))
    return this.#opened.promise
  }

  write(text: string, events: StreamEvent[]): StreamEvent[] | Promise<StreamEvent[]> {
    if (this.#over || this.#refused) return events
    if (this.#source) for (const { type } of events) this.#listen(this.#source, type)
    this.#body?.enqueue(encoder.encode(text))
    if (events.length === 0) return events
    const write: Write = { text, events, received: [], whole: createDeferred() }
    this.#outbox.push(write)
    if (this.#body) this.#patience.start()
    return write.whole.promise
  }

  end(): void {
    this.#over = true
    this.#patience.stop()
    this.#source?.close()
    this.#call?.hangUp()
    this.#head.resolve(nobody)
    this.#arrival.resolve(this.#model)
    this.#opened.resolve()
    for (const { events, whole } of this.#outbox.splice(0)) whole.resolve(events)
    this.#closeBody()
  }

  #connect(): void {
    const call = this.#physical.switchboard.expect(this.#model.url, (request, path) =>
      this.#arrive(call, request, path),
    )
    this.#call = call
    this.#renewing = false
    this.#repeated = this.#outbox[0]?.received.length ?? 0
    this.#patience.start()
    const source = this.#physical.openEventSource(call.url)
    this.#source = source
    source.addEventListener('open', () => {
      this.#opened.resolve()
      if (this.#outbox.length === 0) this.#calm()
    })
    // A server may name its events 'error': these are messages, and come to the other listener.
    source.addEventListener('error', (event) => {
      if (!('data' in event)) this.#broken(source)
    })
    for (const type of this.#types) source.addEventListener(type, (e) => this.#receive(source, e))
  }

  #listen(source: EventSource, type: string): void {
    if (this.#types.has(type)) return
    this.#types.add(type)
    source.addEventListener(type, (event) => this.#receive(source, event))
  }

  /** The request is physically there: for the first time, or after a break. */
  async #arrive(call: Call, request: Request, path: string): Promise<Response> {
    this.#arrival.resolve(await arrivedAs(this.#model, path, request))
    this.#patience.stop()
    let timer: ReturnType<typeof setTimeout> | undefined
    const renew = new Promise<'renew'>((resolve) => {
      timer = setTimeout(resolve, this.#physical.renewAfterMs, 'renew')
    })
    const head = await Promise.race([this.#head.promise, renew])
    clearTimeout(timer)
    if (this.#over || call !== this.#call) return unpack(nobody)
    if (head === 'renew') {
      this.#renewing = true
      return renewal()
    }
    this.#patience.start()
    this.#refused = !isStream(head)
    return this.#refused ? unpack(head) : unpack(head, this.#createBody())
  }

  /** The body from where the client side stands: first its last event id, then what it still lacks. */
  #createBody(): ReadableStream<Uint8Array> {
    this.#closeBody()
    return new ReadableStream({
      start: (body) => {
        this.#body = body
        const texts = this.#outbox.map(({ text }) => text)
        // HTML standard, 9.2.6: a block without data sets the last event id and dispatches nothing.
        if (this.#lastEventId) texts.unshift(`id: ${this.#lastEventId}\n\n`)
        for (const text of texts) body.enqueue(encoder.encode(text))
      },
    })
  }

  #closeBody(): void {
    try {
      this.#body?.close()
    } catch {
      // Cancelled by the client side already.
    }
    this.#body = undefined
  }

  #receive(source: EventSource, event: Event): void {
    const write = this.#outbox[0]
    if (source !== this.#source || !write || !('data' in event)) return
    if (this.#repeated > 0) {
      this.#repeated--
      return
    }
    const { type, data, lastEventId } = event as MessageEvent<string>
    write.received.push({ type, data, lastEventId })
    if (write.received.length < write.events.length) return
    this.#outbox.shift()
    this.#lastEventId = lastEventId
    if (this.#outbox.length === 0) this.#calm()
    write.whole.resolve(write.received)
  }

  /** Nothing is owed to the client side. */
  #calm(): void {
    this.#losses = 0
    this.#patience.stop()
  }

  #broken(source: EventSource | undefined): void {
    if (this.#over || source !== this.#source) return
    this.#source = undefined
    source?.close()
    this.#call?.hangUp()
    this.#body = undefined
    this.#patience.stop()
    if (this.#refused) this.#opened.resolve()
    else if (this.#renewing) this.#connect()
    else void this.#mend()
  }

  async #mend(): Promise<void> {
    if (this.#losses === MOST_LOSSES) {
      this.#physical.onTrouble(TROUBLE)
      this.#arrival.resolve(this.#model)
      await this.#head.promise
      this.end()
      return
    }
    await this.#physical.repair()
    await sleep(100 * this.#losses++)
    if (!this.#over) this.#connect()
  }
}
