// The one place where real time judges: how long something physical may take. Virtual time may stand
// still for an hour; what has left must still be there within seconds.

/** The browser needs about 10 ms. After so many seconds something is lost, and waiting does not bring it back. */
const PATIENCE_LOOKS = 10
const LOOK_MS = 1_000

/** Who waits, and how often it was looked at. One timer for all: most wait for less than a frame. */
const waiting = new Map<Patience, number>()
let watch: ReturnType<typeof setInterval> | undefined

function look(): void {
  for (const [patience, looks] of waiting) {
    if (looks + 1 < PATIENCE_LOOKS) waiting.set(patience, looks + 1)
    else patience.end()
  }
  if (waiting.size > 0) return
  clearInterval(watch)
  watch = undefined
}

/** Calls `late` when nothing stopped it for ten seconds, or nearly ten; may be started again and again. */
export class Patience {
  readonly #late: () => void

  constructor(late: () => void) {
    this.#late = late
  }

  start(): void {
    waiting.set(this, 0)
    watch ??= setInterval(look, LOOK_MS)
  }

  stop(): void {
    waiting.delete(this)
  }

  /** It is at its end. */
  end(): void {
    this.stop()
    this.#late()
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
