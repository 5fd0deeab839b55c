// The only thing that wakes anybody. One ordered queue of timers, run one at a time: a timer's code, and
// everything that this code sets in motion, comes to rest before the next timer is looked at. It knows
// neither lanes nor messages, and it never reads a real clock.
import TinyQueue from 'tinyqueue'
import type { Microseconds } from './time.ts'

/** Somebody's wish to be woken. Ordered by time, then lane, then the order of asking within the lane. */
export interface Timer {
  readonly timeUs: Microseconds
  readonly lane: number
  readonly sequence: number
  /** Undefined once cancelled or woken. */
  wake: (() => unknown) | undefined
}

const order = (a: Timer, b: Timer): number =>
  a.timeUs - b.timeUs || a.lane - b.lane || a.sequence - b.sequence

/** Lets every promise reaction that is ready run, and everything these make ready; then resolves. */
export type Turn = () => Promise<void>

export class Clock {
  #nowUs: Microseconds = 0
  #queue = new TinyQueue<Timer>([], order)
  #sequences = new Map<number, number>()
  #holds = 0
  #released: (() => void) | undefined
  #running = false
  #stirred = false
  readonly #turn: Turn

  constructor(turn: Turn) {
    this.#turn = turn
  }

  /** The newest instant of the run: everything up to here has happened. */
  get nowUs(): Microseconds {
    return this.#nowUs
  }

  /** Whether the clock is inside `runTo`; while it is, `nowUs` is the time of the timer being run. */
  get running(): boolean {
    return this.#running
  }

  /** The time of the next timer, if there is one. */
  get nextUs(): Microseconds | undefined {
    for (let timer = this.#queue.peek(); timer; timer = this.#queue.peek()) {
      if (timer.wake) return timer.timeUs
      this.#queue.pop()
    }
    return undefined
  }

  /** Wakes `wake` at `timeUs`, or now if that has passed. */
  at(timeUs: Microseconds, lane: number, wake: () => unknown): Timer {
    const sequence = this.#sequences.get(lane) ?? 0
    this.#sequences.set(lane, sequence + 1)
    const timer = { timeUs: Math.max(timeUs, this.#nowUs), lane, sequence, wake }
    this.#queue.push(timer)
    return timer
  }

  cancel(timer: Timer | undefined): void {
    if (timer) timer.wake = undefined
  }

  /**
   * Says that code outside the model may have been set in motion (a promise that an exhibit awaits was
   * resolved, a listener was called): the clock then lets it come to rest before it goes on.
   */
  stir(): void {
    this.#stirred = true
  }

  /**
   * Stands still until `work` settles: a real hop that is still under way, a body that is being read.
   * What is waiting for virtual time must not be held, or the clock never moves again.
   */
  hold<T>(work: Promise<T>): Promise<T> {
    this.#holds++
    this.#stirred = true
    const release = () => {
      if (--this.#holds === 0) this.#released?.()
    }
    work.then(release, release)
    return work
  }

  /**
   * Runs everything due up to and including `timeUs`, then stands at `timeUs`. `until` is asked after
   * each timer; where it says true the clock stops there, at that timer's time.
   */
  async runTo(timeUs: Microseconds, until?: () => boolean): Promise<void> {
    if (this.#running) throw new Error('The clock is already running.')
    this.#running = true
    try {
      if (this.#stirred) await this.#rest()
      for (let next = this.nextUs; next !== undefined && next <= timeUs; next = this.nextUs) {
        const timer = this.#queue.pop() as Timer
        this.#nowUs = timer.timeUs
        const wake = timer.wake
        timer.wake = undefined
        const result = wake?.()
        if (result instanceof Promise) await this.hold(result)
        if (this.#stirred) await this.#rest()
        if (until?.()) return
      }
      this.#nowUs = Math.max(this.#nowUs, timeUs)
    } finally {
      this.#running = false
    }
  }

  async #rest(): Promise<void> {
    while (this.#stirred) {
      this.#stirred = false
      await this.#turn()
      while (this.#holds > 0) {
        await new Promise<void>((resolve) => {
          this.#released = resolve
        })
        this.#released = undefined
        await this.#turn()
      }
    }
  }
}
