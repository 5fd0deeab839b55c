// The server's news, in order, and those who wait for more of it. Who waits is woken through the clock, in
// the order of lanes; nobody is called by whoever publishes.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs } from '../kernel/time.ts'
import type { LogReader, Update } from './server.ts'

type Follower = (update: Update) => void

export class UpdateLog {
  readonly updates: Update[] = []
  readonly #clock: Clock
  readonly #followers = new Set<{ lane: number; follower: Follower }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  publish(update: Update): void {
    this.updates.push(update)
    for (const { lane, follower } of this.#followers) {
      this.#clock.at(this.#clock.nowUs, lane, () => follower(update))
    }
  }

  /** Calls `follower` with each update published from now on. Gives what ends it. */
  #follow(lane: number, follower: Follower): () => void {
    const entry = { lane, follower }
    this.#followers.add(entry)
    return () => this.#followers.delete(entry)
  }

  /** What one lane's endpoints may do with the log. `noteRead` is told each time updates are given out. */
  reader(
    lane: number,
    noteRead: (first: number, count: number) => void,
  ): LogReader {
    const clock = this.#clock
    const read = (updates: Update[]): Update[] => {
      if (updates[0]) noteRead(updates[0].id, updates.length)
      return updates
    }
    const after = (id: number) => this.updates.slice(id)
    return {
      after: (id) => read(after(id)),

      next: (id, { timeoutMs, signal }) => {
        const present = after(id)
        if (present.length > 0) return Promise.resolve(read(present))
        return new Promise((resolve) => {
          let timer: Timer | undefined
          let settled = false
          const settle = () => {
            if (settled) return
            settled = true
            unfollow()
            clock.cancel(timer)
            clock.stir()
            resolve(read(after(id)))
          }
          const unfollow = this.#follow(lane, settle)
          timer = clock.at(clock.nowUs + fromMs(timeoutMs), lane, settle)
          signal?.addEventListener('abort', settle)
        })
      },

      follow: (id, follower) => {
        let last = id
        const give = (update: Update) => {
          if (update.id <= last) return
          last = update.id
          clock.stir()
          noteRead(update.id, 1)
          follower(update)
        }
        for (const update of after(id)) give(update)
        return this.#follow(lane, give)
      },
    }
  }
}
