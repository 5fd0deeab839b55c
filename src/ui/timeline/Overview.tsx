// The scrub bar: a slider over the whole run, with a picture of it. It moves the cursor; dragged with Shift
// it moves what is on the screen.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { useBoard } from './board/use-board.ts'
import { OverviewView } from './overview-view.ts'
import { panned, type TimeWindow } from './scale.ts'
import styles from './Timeline.module.css'
import { useCanvasSize } from './use-canvas-size.ts'
import type { FrameState } from './view.ts'

export interface OverviewProps {
  trace: Trace
  cursorUs: Microseconds
  headUs: Microseconds
  window: TimeWindow
  /** Calls `draw` as often as the picture should change; it says whether it did. Gives the way out. */
  subscribeFrame(draw: (state: FrameState) => boolean): () => void
  onCursor(us: Microseconds): void
  onWindow(window: TimeWindow): void
  onNextEvent(): void
  onPreviousEvent(): void
  /** Moves the cursor by so much. */
  onMove(us: Microseconds): void
  theme: ThemeName
  /** What stands at the cursor, in words. */
  valueText: string
}

const STEP_US = 100 * US_PER_MS

export function Overview(props: OverviewProps) {
  const { trace, theme, subscribeFrame, cursorUs, headUs, window } = props
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<OverviewView>(undefined)
  const state = useRef<FrameState>({ cursorUs, headUs, window })
  const grip = useRef<'cursor' | 'window' | undefined>(undefined)
  const { board, key } = useBoard(canvas, true)
  const size = useCanvasSize(box)

  useLayoutEffect(() => {
    if (!board || size.width === 0) return
    view.current = new OverviewView(board, { trace, theme, ...size })
    view.current.draw(state.current)
    return () => {
      view.current?.close()
      view.current = undefined
    }
  }, [board, trace, theme, size])

  useEffect(
    () =>
      subscribeFrame(({ cursorUs, headUs, window }) => {
        state.current = { cursorUs, headUs, window }
        return view.current?.draw(state.current) ?? false
      }),
    [subscribeFrame],
  )

  const drag = (event: React.PointerEvent) => {
    const { current } = view
    if (!current || !grip.current) return
    const { headUs, window } = state.current
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    if (grip.current === 'cursor') {
      props.onCursor(current.instantAt(x, headUs))
    } else {
      const middle = (window.fromUs + window.toUs) / 2
      props.onWindow(panned(window, Math.round(current.instantAt(x, headUs) - middle), headUs))
    }
  }

  const keys: Record<string, (shift: boolean) => void> = {
    ArrowRight: (shift) => (shift ? props.onMove(STEP_US) : props.onNextEvent()),
    ArrowUp: (shift) => (shift ? props.onMove(STEP_US) : props.onNextEvent()),
    ArrowLeft: (shift) => (shift ? props.onMove(-STEP_US) : props.onPreviousEvent()),
    ArrowDown: (shift) => (shift ? props.onMove(-STEP_US) : props.onPreviousEvent()),
    PageUp: () => props.onMove(US_PER_SECOND),
    PageDown: () => props.onMove(-US_PER_SECOND),
    Home: () => props.onCursor(0),
    End: () => props.onCursor(state.current.headUs),
  }

  return (
    <div
      ref={box}
      className={styles.overview}
      role="slider"
      tabIndex={0}
      aria-label="Time"
      aria-valuemin={0}
      aria-valuemax={Math.round(headUs / US_PER_MS)}
      aria-valuenow={Math.round(cursorUs / US_PER_MS)}
      aria-valuetext={props.valueText}
      onKeyDown={(event) => {
        const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
        if (!act) return
        event.preventDefault()
        event.stopPropagation()
        act(event.shiftKey)
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        grip.current = event.shiftKey ? 'window' : 'cursor'
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        grip.current = undefined
      }}
      onPointerCancel={() => {
        grip.current = undefined
      }}
    >
      <canvas key={key} ref={canvas} className={styles.canvas} />
    </div>
  )
}
