// When the server has news, and how much of it. The same instants and the same lengths for every lane.
import type { Clock, Timer } from '../kernel/clock.ts'
import { createRandom } from '../kernel/random.ts'
import { fromMs, US_PER_SECOND } from '../kernel/time.ts'
import type { Feed } from '../scenario/scenario.ts'
import type { UpdateLog } from '../server/update-log.ts'
import type { Trace } from '../trace/trace.ts'

/** The feed's place in the order of the clock: after the person's inputs, before every lane. */
const FEED_LANE = -1
/** Distance of the updates within one burst. */
const BURST_SPACING_US = fromMs(20)

export class FeedSource {
  readonly #clock: Clock
  readonly #trace: Trace
  readonly #log: UpdateLog
  readonly #options: () => Feed
  readonly #random
  #timer: Timer | undefined
  /** What is left to wait for the next news, in mean gaps: a changed rate stretches it, draws nothing. */
  #gapsLeft = 0
  #plannedUs = 0
  #gapUs = 0

  constructor(clock: Clock, trace: Trace, log: UpdateLog, seed: number, options: () => Feed) {
    this.#clock = clock
    this.#trace = trace
    this.#log = log
    this.#options = options
    this.#random = createRandom(seed, 'feed')
    this.#gapsLeft = this.#draw()
    this.#plan()
  }

  /** The options have changed. */
  replan(): void {
    const { nowUs } = this.#clock
    if (this.#gapUs > 0) this.#gapsLeft -= (nowUs - this.#plannedUs) / this.#gapUs
    this.#clock.cancel(this.#timer)
    this.#plan()
  }

  #draw(): number {
    return this.#options().pattern === 'steady' ? 1 : this.#random.exponential()
  }

  #plan(): void {
    const { pattern, ratePerSecond, burstSize } = this.#options()
    const { nowUs } = this.#clock
    const perOccasion = pattern === 'bursty' ? burstSize : 1
    this.#plannedUs = nowUs
    this.#gapUs =
      pattern === 'manual' || ratePerSecond <= 0 ? 0 : (US_PER_SECOND * perOccasion) / ratePerSecond
    if (this.#gapUs === 0) return
    const waitUs = Math.max(0, Math.round(this.#gapsLeft * this.#gapUs))
    this.#timer = this.#clock.at(nowUs + waitUs, FEED_LANE, () => {
      this.publish()
      this.#burst(perOccasion - 1)
      this.#gapsLeft = this.#draw()
      this.#plan()
    })
  }

  #burst(left: number): void {
    if (left <= 0) return
    this.#clock.at(this.#clock.nowUs + BURST_SPACING_US, FEED_LANE, () => {
      this.publish()
      this.#burst(left - 1)
    })
  }

  publish(): void {
    this.#log.publish(this.#trace.created(this.#clock.nowUs, this.#options().payloadBytes))
  }
}
