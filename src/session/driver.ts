// The only one who moves a run. A run does one thing at a time, so whoever wants something of it queues
// here. It decides the order and nothing else.
import type { Run } from '../lab/run.ts'

export class Driver {
  readonly run: Run
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(run: Run) {
    this.run = run
  }

  /** Something is under way or queued. */
  get busy(): boolean {
    return this.#waiting > 0
  }

  /** Does `work` when everything asked before is done. */
  do<T>(work: (run: Run) => T | Promise<T>): Promise<T> {
    this.#waiting++
    const done = this.#last.then(() => work(this.run))
    const settled = () => {
      this.#waiting--
    }
    this.#last = done.then(settled, settled)
    return done
  }
}
