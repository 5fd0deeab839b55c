// The one loop of animation frames. It reads the real clock, so that nobody else has to: it tells the
// session how long each frame took, then lets whoever draws draw.
import type { FrameLoad } from '../session/playing.ts'
import type { Session } from '../session/session.ts'

export interface FrameLoop {
  /** Calls `draw` in every frame with its length, as the session is told it. Gives the way out. */
  subscribe(draw: (ms: number) => void): () => void
  /**
   * Calls `write` in every frame, when all have drawn: a canvas that writes text after the page's own text has
   * changed would make the page be laid out in between.
   */
  afterDrawing(write: () => void): () => void
  /**
   * Calls `work` in a frame, but not more often than every `ms` milliseconds. Of several that are due, one has
   * its turn in a frame, the one that is due for longest: no frame pays for all of them. Work that gives `false`
   * had nothing to do, and the next one has the turn. All give way to messages that the browser is moving, and those
   * that are not `light` to whatever happens in the run: it is as much for a frame as a change of the page is.
   */
  every(ms: number, work: () => unknown, weight?: Weight): () => void
  start(): void
}

/** Light is what changes one short text, or draws a small canvas. */
export type Weight = 'light' | 'heavy'

interface RarerWork {
  ms: number
  weight: Weight
  dueMs: number
  work(): unknown
}

/** For so many frames in a row they give way at most. */
const GIVE_WAY = 5

const givesWay = (load: FrameLoad, weight: Weight): boolean =>
  load === 'carrier' || (load === 'run' && weight === 'heavy')

export function createFrameLoop(session: Session): FrameLoop {
  const draws = new Set<(ms: number) => void>()
  const writes = new Set<() => void>()
  const rarer = new Set<RarerWork>()
  let lastMs: number | undefined
  let givenWay = 0

  const frame = (nowMs: number) => {
    requestAnimationFrame(frame)
    const ms = lastMs === undefined ? 0 : nowMs - lastMs
    const load = session.frame(ms)
    lastMs = nowMs
    for (const draw of draws) draw(ms)
    for (const write of writes) write()
    givenWay = load === 'none' ? 0 : (givenWay + 1) % (GIVE_WAY + 1)
    const due = [...rarer].filter(
      ({ dueMs, weight }) => dueMs <= nowMs && (givenWay === 0 || !givesWay(load, weight)),
    )
    for (const one of due.sort((a, b) => a.dueMs - b.dueMs)) {
      one.dueMs = nowMs + one.ms
      if (one.work() !== false) return
    }
  }

  const subscribe = (draw: (ms: number) => void) => {
    draws.add(draw)
    return () => void draws.delete(draw)
  }

  return {
    subscribe,
    afterDrawing(write) {
      writes.add(write)
      return () => void writes.delete(write)
    },
    every(ms, work, weight = 'heavy') {
      const one = { ms, weight, dueMs: 0, work }
      rarer.add(one)
      return () => void rarer.delete(one)
    },
    start() {
      // A hidden tab draws no frames: the run rests, and goes on without a jump.
      document.addEventListener('visibilitychange', () => {
        lastMs = undefined
      })
      requestAnimationFrame(frame)
    },
  }
}
