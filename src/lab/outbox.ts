// What the person at a client sends to the server: by the button, and at a rate by themselves. Keeps when
// each message was sent, so that its way to the server's own code can be measured.
import type { Clock, Timer } from '../kernel/clock.ts'
import { createRandom, type Random } from '../kernel/random.ts'
import { type Microseconds, US_PER_SECOND } from '../kernel/time.ts'
import type { Upstream } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'

const WORDS = 'I am here, I have seen it, and this is what I think of it. '

/** What the person wrote of a message on its way, in bytes: its text, without the JSON around it. */
export const writtenBytes = (json: string): number =>
  new TextEncoder().encode((JSON.parse(json) as ClientMessage).text).length

export class Outbox {
  readonly #clock: Clock
  readonly #trace: Trace
  readonly #lane: number
  readonly #random: Random
  readonly #upstream: () => Upstream
  readonly #hand: (message: ClientMessage) => void
  readonly #sentUs: Microseconds[] = []
  #timer: Timer | undefined

  /** `hand` gives a message to the client's own code. */
  constructor(
    clock: Clock,
    trace: Trace,
    lane: number,
    seed: number,
    upstream: () => Upstream,
    hand: (message: ClientMessage) => void,
  ) {
    this.#clock = clock
    this.#trace = trace
    this.#lane = lane
    this.#upstream = upstream
    this.#hand = hand
    this.#random = createRandom(seed, `upstream/${trace.lane(lane).id}`)
    this.#plan()
  }

  send(text?: string): void {
    this.#sentUs.push(this.#clock.nowUs)
    const { payloadBytes } = this.#upstream()
    const usual = WORDS.repeat(Math.ceil(payloadBytes / WORDS.length)).slice(0, payloadBytes)
    this.#clock.stir()
    this.#hand({ id: this.#sentUs.length, text: text ?? usual })
  }

  /** The server's own code has a message; `via` is the number of what brought it. */
  received(message: ClientMessage, via: number): void {
    const sentUs = this.#sentUs[message.id - 1]
    if (sentUs !== undefined) this.#trace.received(this.#clock.nowUs, this.#lane, via, sentUs)
  }

  /** The rate has changed. Poisson has no memory: the next message is drawn anew. */
  replan(): void {
    this.#clock.cancel(this.#timer)
    this.#plan()
  }

  #plan(): void {
    const { ratePerSecond } = this.#upstream()
    if (ratePerSecond <= 0) return
    const gapUs = Math.round((this.#random.exponential() * US_PER_SECOND) / ratePerSecond)
    this.#timer = this.#clock.at(this.#clock.nowUs + gapUs, this.#lane, () => {
      this.send()
      this.#plan()
    })
  }
}
