// Where a person looks on the line of a case: the window of time and the cursor. Nothing of it touches the run.
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import { useSurroundings } from '../context.ts'
import { fitted, lengthUs, panned, type TimeWindow, zoomed } from '../timeline/scale.ts'
import type { FrameState } from '../timeline/Timeline.tsx'

/** How much closer or wider one press goes, and which share of the window one step moves. */
const ZOOM = 1.6
const STEP = 0.4
/** Around a place that is shown there is this much of its length to either side, and at least so much time. */
const AROUND = 0.35
const LEAST_US = 250_000

export interface Look {
  state: FrameState
  subscribeFrame(draw: (state: FrameState) => void): () => void
  onWindow(window: TimeWindow): void
  onCursor(us: Microseconds): void
  closer(): void
  wider(): void
  earlier(): void
  later(): void
  whole(): void
  /** Moves the window to this instant where it is out of sight. */
  reach(us: Microseconds): void
  /** Shows this stretch, whole, with something around it. */
  show(fromUs: Microseconds, toUs: Microseconds): void
}

/** `first`: what is in sight at first. */
export function useLook(endUs: Microseconds, first: TimeWindow): Look {
  const { frames } = useSurroundings()
  const whole = useMemo(() => fitted(endUs), [endUs])
  const now = useRef<FrameState>({
    cursorUs: endUs,
    headUs: endUs,
    window: first,
  })
  const [state, setState] = useState(now.current)
  const change = useCallback((part: Partial<FrameState>) => {
    now.current = { ...now.current, ...part }
    setState(now.current)
  }, [])
  const subscribeFrame = useCallback(
    (draw: (state: FrameState) => void) => frames.subscribe(() => draw(now.current)),
    [frames],
  )
  return useMemo(() => {
    const zoom = (factor: number) => {
      const { window, headUs } = now.current
      const about = (window.fromUs + window.toUs) / 2
      change({ window: zoomed(window, factor, about, headUs) })
    }
    const pan = (share: number) => {
      const { window, headUs } = now.current
      change({ window: panned(window, Math.round(share * lengthUs(window)), headUs) })
    }
    return {
      state,
      subscribeFrame,
      onWindow: (window) => change({ window }),
      onCursor: (cursorUs) => change({ cursorUs }),
      closer: () => zoom(1 / ZOOM),
      wider: () => zoom(ZOOM),
      earlier: () => pan(-STEP),
      later: () => pan(STEP),
      whole: () => change({ window: whole, cursorUs: endUs }),
      reach(us) {
        const { window, headUs } = now.current
        if (us >= window.fromUs && us <= window.toUs) return
        const middle = (window.fromUs + window.toUs) / 2
        change({ window: panned(window, Math.round(us - middle), headUs) })
      },
      show(fromUs, toUs) {
        const around = Math.max(LEAST_US, AROUND * (toUs - fromUs))
        change({ cursorUs: endUs, window: { fromUs: fromUs - around, toUs: toUs + around } })
      },
    }
  }, [state, subscribeFrame, change, whole, endUs])
}
