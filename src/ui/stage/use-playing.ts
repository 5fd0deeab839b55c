// Plays a picture's run up to its instant: a cursor over a trace that is there already. Where motion is
// unwelcome it goes on in steps of a second.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Microseconds, US_PER_MS } from '../../kernel/time.ts'
import { paceOf, type StagePicture } from '../../session/stage.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import { useSurroundings, useTheme } from '../context.ts'
import type { FrameState } from '../timeline/Timeline.tsx'

/** A longer frame counts as this long: no jumps. */
const LONGEST_FRAME_MS = 100
const CALM_STEP_MS = 1_000
const READOUT_EVERY_MS = 100
/** On either side of the window, so that the numbers at its ends are not cut. */
const MARGIN = 0.06

export interface Playing {
  /** For texts: at most ten times a second. */
  cursorUs: Microseconds
  /** How fast it plays; undefined: it stands. */
  speed: number | undefined
  /** The picture's, with a margin. */
  window: TimeWindow
  subscribeFrame(draw: (state: FrameState) => void): () => void
}

export function usePlaying(
  picture: StagePicture,
  running: boolean,
  take: number,
  onArrived: (take: number) => void,
): Playing {
  const { frames } = useSurroundings()
  const calm = useTheme((state) => state.calm)
  const { atUs, fromUs, toUs, playFromUs } = picture
  const [readout, setReadout] = useState<Microseconds>(running ? playFromUs : atUs)
  const cursorUs = useRef<Microseconds>(readout)
  const arrived = useRef(onArrived)
  arrived.current = onArrived
  const speed = paceOf(atUs - playFromUs)

  useLayoutEffect(() => {
    const stand = (us: Microseconds) => {
      cursorUs.current = us
      setReadout(us)
    }
    stand(running ? playFromUs : atUs)
    if (!running) return
    let gatheredMs = calm ? CALM_STEP_MS : 0
    const stop = frames.subscribe((ms) => {
      gatheredMs += Math.min(ms, LONGEST_FRAME_MS)
      if (calm && gatheredMs < CALM_STEP_MS) return
      cursorUs.current = Math.min(
        atUs,
        Math.round(cursorUs.current + gatheredMs * US_PER_MS * speed),
      )
      gatheredMs = 0
      if (cursorUs.current < atUs) return
      stop()
      arrived.current(take)
    })
    const stopReading = frames.every(READOUT_EVERY_MS, () => setReadout(cursorUs.current))
    return () => {
      stop()
      stopReading()
    }
  }, [frames, running, take, calm, speed, atUs, playFromUs])

  const window = useMemo(() => {
    const margin = Math.round(MARGIN * (toUs - fromUs))
    return { fromUs: fromUs - margin, toUs: toUs + margin }
  }, [fromUs, toUs])
  const subscribeFrame = useCallback(
    (draw: (state: FrameState) => void) =>
      frames.subscribe(() =>
        draw({
          cursorUs: cursorUs.current,
          // The run goes on behind the cursor, and nobody has seen it.
          headUs: cursorUs.current,
          window,
        }),
      ),
    [frames, window],
  )
  return {
    cursorUs: running ? readout : atUs,
    speed: running ? speed : undefined,
    window,
    subscribeFrame,
  }
}
