// The person at a request–response client: looks for news by pressing Refresh, now and then by themselves,
// or when the person at our page presses it for them.
import type { Clock, Timer } from '../kernel/clock.ts'
import { createRandom, type Random } from '../kernel/random.ts'
import { fromMs } from '../kernel/time.ts'

export class Person {
  readonly #clock: Clock
  readonly #lane: number
  readonly #random: Random
  readonly #paceMs: () => number
  #waiting: (() => void) | undefined
  /** Pressed while the page was still loading: it loads once more. */
  #pressed = false

  constructor(clock: Clock, lane: number, seed: number, id: string, paceMs: () => number) {
    this.#clock = clock
    this.#lane = lane
    this.#random = createRandom(seed, `person/${id}`)
    this.#paceMs = paceMs
  }

  refreshPressed(): Promise<void> {
    if (this.#pressed) {
      this.#pressed = false
      return Promise.resolve()
    }
    return new Promise((resolve) => {
      const timer = this.#pause()
      this.#waiting = () => {
        this.#waiting = undefined
        this.#clock.cancel(timer)
        this.#clock.stir()
        resolve()
      }
    })
  }

  press(): void {
    if (this.#waiting) this.#waiting()
    else this.#pressed = true
  }

  #pause(): Timer | undefined {
    const paceMs = this.#paceMs()
    if (paceMs <= 0) return undefined
    const pauseUs = Math.round(this.#random.exponential() * fromMs(paceMs))
    return this.#clock.at(this.#clock.nowUs + pauseUs, this.#lane, () => this.#waiting?.())
  }
}
