// The one place where real time judges: how long something physical may take. Virtual time may stand
// still for an hour; what has left must still be there within seconds.

/** The browser needs about 10 ms. After this long something is lost, and waiting does not bring it back. */
export const PATIENCE_MS = 10_000

/** Calls `late` when nothing stopped it within the time; may be started again and again. */
export class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #late: () => void
  readonly #ms: number

  constructor(late: () => void, ms = PATIENCE_MS) {
    this.#late = late
    this.#ms = ms
  }

  start(): void {
    this.stop()
    this.#timer = setTimeout(this.#late, this.#ms)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** What `work` gives, or an error that says `what` took too long. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
