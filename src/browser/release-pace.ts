// When an answer leaves physically. It is wanted at an instant of virtual time; leaving a little before
// makes the browser's own tools show nearly the modelled duration. It never decides when an answer
// arrives: too early or too late changes no trace.
import type { Microseconds } from '../kernel/time.ts'
import { sleep } from './patience.ts'

/** How long before it is wanted an answer leaves: what the way through a service worker takes. */
const LEAD_MS = 10
/** How often a waiting answer looks again. */
const LOOK_MS = 20
/** After this long without a frame nobody paces the run (hidden tab, fast-forward), so nothing waits. */
const SILENCE_MS = 250

export class ReleasePace {
  #nowUs: Microseconds = 0
  #speed = 1
  #frameAtMs = Number.NEGATIVE_INFINITY
  /** When the answers that wait are wanted. */
  readonly #waiting: Microseconds[] = []

  /** A frame wants virtual time `nowUs`, which runs at `speed` (0: paused). */
  atFrame(nowUs: Microseconds, speed: number): void {
    this.#nowUs = nowUs
    this.#speed = speed
    this.#frameAtMs = performance.now()
  }

  /** Nobody paces any more: everything leaves at once. */
  stop(): void {
    this.#frameAtMs = Number.NEGATIVE_INFINITY
  }

  /** Settles when an answer that is wanted at `dueUs` should leave. */
  async until(dueUs: Microseconds): Promise<void> {
    this.#waiting.push(dueUs)
    for (let ms = this.#waitMs(dueUs); ms > 0; ms = this.#waitMs(dueUs)) {
      await sleep(Math.min(ms, LOOK_MS))
    }
    this.#waiting.splice(this.#waiting.indexOf(dueUs), 1)
  }

  /** Whether an answer leaves within so many milliseconds. */
  leavesWithin(ms: number): boolean {
    return this.#waiting.some((dueUs) => this.#waitMs(dueUs) <= ms)
  }

  #waitMs(dueUs: Microseconds): number {
    const sinceFrameMs = performance.now() - this.#frameAtMs
    const missingMs = (dueUs - this.#nowUs) / 1_000
    if (sinceFrameMs > SILENCE_MS || missingMs <= 0) return 0
    return missingMs / this.#speed - sinceFrameMs - LEAD_MS
  }
}
