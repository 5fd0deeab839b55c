// Whose turn it is to be drawn: one chart in a frame, one after the other, each at most ten times a second.
// So charts never cost a frame more than one of them, however many are open.
import type { FrameLoop } from '../frame-loop.ts'

const REDRAW_MS = 100

export interface Turns {
  /** From now on this chart takes its turns. Gives the way out. */
  take(redraw: () => void): () => void
}

export function createTurns(frames: Pick<FrameLoop, 'every'>): Turns {
  const charts: (() => void)[] = []
  let next = 0
  let stop = () => {}
  const share = () => {
    stop()
    stop = () => {}
    if (charts.length === 0) return
    stop = frames.every(REDRAW_MS / charts.length, () => {
      next = (next + 1) % charts.length
      charts[next]?.()
    })
  }
  return {
    take(redraw) {
      charts.push(redraw)
      share()
      return () => {
        charts.splice(charts.indexOf(redraw), 1)
        share()
      }
    },
  }
}
