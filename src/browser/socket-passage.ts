// One WebSocket, on the browser's own constructor. No worker is involved, so that it does not break; if a
// message is not there in time all the same, it is handed over without the browser.
import type { SocketPassage as Passage } from '../lab/carrier.ts'
import { createDeferred, type Deferred } from './deferred.ts'
import { Patience } from './patience.ts'
import { type Physical, TROUBLE } from './physical.ts'
import type { Call, SocketEnd } from './switchboard.ts'

interface Letter {
  data: string
  received: Deferred<string>
}

export class SocketPassage implements Passage {
  readonly request: Promise<Request>
  readonly #physical: Physical
  readonly #model: Request
  readonly #arrival = createDeferred<Request>()
  readonly #opened = createDeferred<void>()
  readonly #call: Call
  readonly #socket: WebSocket
  #end: SocketEnd | undefined
  readonly #down: Letter[] = []
  readonly #up: Letter[] = []
  readonly #patience = new Patience(() => this.#lost())
  #direct = false

  constructor(physical: Physical, model: Request) {
    this.#physical = physical
    this.#model = model
    this.request = this.#arrival.promise
    this.#call = physical.switchboard.expectSocket(model.url, (end, path) =>
      this.#accept(end, path),
    )
    this.#patience.start()
    this.#socket = physical.openWebSocket(this.#call.url)
    this.#socket.addEventListener('open', () => {
      this.#patience.stop()
      this.#opened.resolve()
    })
    this.#socket.addEventListener('message', ({ data }) => this.#receive(this.#down, data))
    this.#socket.addEventListener('close', () => this.#lost())
  }

  open(): Promise<void> {
    return this.#opened.promise
  }

  toClient(data: string): string | Promise<string> {
    return this.#send(this.#down, data, () => this.#end?.send(data))
  }

  toServer(data: string): string | Promise<string> {
    return this.#send(this.#up, data, () => this.#socket.send(data))
  }

  close(code: number, reason: string): void {
    this.#handOver()
    // HTML standard: only these codes may be given to close().
    if (code === 1000 || (code >= 3000 && code <= 4999)) this.#socket.close(code, reason)
    else this.#socket.close()
  }

  #accept(end: SocketEnd, path: string): void {
    this.#end = end
    end.onMessage((data) => this.#receive(this.#up, data))
    const { headers, method, url } = this.#model
    this.#arrival.resolve(new Request(new URL(url).origin + path, { headers, method }))
  }

  #send(queue: Letter[], data: string, put: () => void): string | Promise<string> {
    if (this.#direct) return data
    const letter = { data, received: createDeferred<string>() }
    queue.push(letter)
    this.#patience.start()
    // Nothing can be sent before the socket is open; afterwards this costs one microtask.
    void this.#opened.promise.then(() => {
      if (!this.#direct) put()
    })
    return letter.received.promise
  }

  #receive(queue: Letter[], data: string): void {
    queue.shift()?.received.resolve(data)
    if (this.#up.length + this.#down.length === 0) this.#patience.stop()
  }

  #lost(): void {
    if (this.#direct) return
    this.#physical.onTrouble(TROUBLE)
    this.#handOver()
  }

  /** From now on without the browser; whoever waits gets what was on its way. */
  #handOver(): void {
    this.#direct = true
    this.#patience.stop()
    this.#call.hangUp()
    this.#arrival.resolve(this.#model)
    this.#opened.resolve()
    for (const { data, received } of [...this.#up.splice(0), ...this.#down.splice(0)]) {
      received.resolve(data)
    }
  }
}
