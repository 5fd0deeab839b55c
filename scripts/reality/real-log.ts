// The server's news in real time: what src/server/update-log.ts is in virtual time, with the same answers.
import type { LogReader, Update } from '../../src/server/server.ts'

export class RealLog implements LogReader {
  readonly #updates: Update[] = []
  readonly #followers = new Set<(update: Update) => void>()

  publish(update: Update): void {
    this.#updates.push(update)
    for (const follower of [...this.#followers]) follower(update)
  }

  after(id: number): Update[] {
    return this.#updates.slice(id)
  }

  next(id: number, options: { timeoutMs: number; signal?: AbortSignal }): Promise<Update[]> {
    const present = this.after(id)
    if (present.length > 0) return Promise.resolve(present)
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer)
        this.#followers.delete(settle)
        resolve(this.after(id))
      }
      const timer = setTimeout(settle, options.timeoutMs)
      this.#followers.add(settle)
      options.signal?.addEventListener('abort', settle)
    })
  }

  follow(id: number, onUpdate: (update: Update) => void): () => void {
    for (const update of this.after(id)) onUpdate(update)
    this.#followers.add(onUpdate)
    return () => this.#followers.delete(onUpdate)
  }
}
