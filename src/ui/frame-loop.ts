// The one loop of animation frames. It reads the real clock, so that nobody else has to: it tells the
// session how long each frame took, then lets whoever draws draw.
import type { Session } from '../session/session.ts'

export interface FrameLoop {
  /** Calls `draw` in every frame. Gives the way out. */
  subscribe(draw: () => void): () => void
  /** Calls `work` in a frame, but not more often than every `ms` milliseconds. */
  every(ms: number, work: () => void): () => void
  start(): void
}

export function createFrameLoop(session: Session): FrameLoop {
  const draws = new Set<() => void>()
  const rarer = new Set<(nowMs: number) => void>()
  let lastMs: number | undefined

  const frame = (nowMs: number) => {
    requestAnimationFrame(frame)
    session.frame(lastMs === undefined ? 0 : nowMs - lastMs)
    lastMs = nowMs
    for (const draw of draws) draw()
    for (const work of rarer) work(nowMs)
  }

  const subscribe = (draw: () => void) => {
    draws.add(draw)
    return () => void draws.delete(draw)
  }

  return {
    subscribe,
    every(ms, work) {
      let dueMs = 0
      const whenDue = (nowMs: number) => {
        if (nowMs < dueMs) return
        dueMs = nowMs + ms
        work()
      }
      rarer.add(whenDue)
      return () => void rarer.delete(whenDue)
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
