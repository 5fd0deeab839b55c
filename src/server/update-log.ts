// The server's news, in order, and those who wait for more of it. Who waits is woken through the clock, in
// the order of lanes; nobody is called by whoever publishes. What an update says is handed in.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs } from '../kernel/time.ts'
import type { LogReader, Update } from './server.ts'

type Follower = (id: number) => void

export class UpdateLog {
  readonly #clock: Clock
  readonly #tell: (id: number, lane: number) => Update
  readonly #followers = new Set<{ lane: number; follower: Follower }>()
  readonly #waiting = new Set<{ lane: number; settle: () => void }>()
  #newest = 0

  /** `tell` gives the update with this id in the words for this lane. */
  constructor(clock: Clock, tell: (id: number, lane: number) => Update) {
    this.#clock = clock
    this.#tell = tell
  }

  /** There is an update with the next id. */
  publish(id: number): void {
    this.#newest = id
    for (const { lane, follower } of this.#followers) {
      this.#clock.at(this.#clock.nowUs, lane, () => follower(id))
    }
  }

  /** Calls `follower` with the id of each update published from now on. Gives what ends it. */
  #follow(lane: number, follower: Follower): () => void {
    const entry = { lane, follower }
    this.#followers.add(entry)
    return () => this.#followers.delete(entry)
  }

  /** Whoever waits for news in this lane is told that there is none. */
  release(lane: number): void {
    for (const waiting of this.#waiting)
      if (waiting.lane === lane) waiting.settle()
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
    const after = (id: number) => {
      const first = id > 0 ? id + 1 : 1
      const count = Math.max(0, this.#newest - first + 1)
      return Array.from({ length: count }, (_, i) =>
        this.#tell(first + i, lane),
      )
    }
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
            this.#waiting.delete(waiting)
            unfollow()
            clock.cancel(timer)
            clock.stir()
            resolve(read(after(id)))
          }
          const waiting = { lane, settle }
          this.#waiting.add(waiting)
          const unfollow = this.#follow(lane, settle)
          timer = clock.at(clock.nowUs + fromMs(timeoutMs), lane, settle)
          signal?.addEventListener('abort', settle)
        })
      },

      follow: (id, follower) => {
        let last = id > 0 ? id : 0
        const give = (next: number) => {
          if (next <= last) return
          last = next
          clock.stir()
          noteRead(next, 1)
          follower(this.#tell(next, lane))
        }
        while (last < this.#newest) give(last + 1)
        return this.#follow(lane, give)
      },
    }
  }
}
