// The timeline as a component: it joins canvas, gestures, keyboard and what screen readers hear. React renders
// it when its structure changes; the frames are drawn past React.
import {
  memo,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { CallSite } from '../../trace/call-sites.ts'
import type { Trace } from '../../trace/trace.ts'
import { useTurns } from '../context.ts'
import { late } from '../late.ts'
import type { ThemeName } from '../theme/tokens.ts'
import { useBoard } from './board/use-board.ts'
import type { Write } from './brush.ts'
import type { InputMark } from './button-places.ts'
import { type LaneStrip, type Layout, laneLayout } from './layout.ts'
import type { TimeWindow } from './scale.ts'
import styles from './Timeline.module.css'
import type { UpdateButton } from './UpdateButtons.tsx'
import { useCanvasSize } from './use-canvas-size.ts'
import { type FrameState, TimelineView } from './view.ts'

export type { FrameState } from './view.ts'

export interface TimelineProps {
  trace: Trace
  cursorUs: Microseconds
  headUs: Microseconds
  window: TimeWindow
  /** The one frame loop: calls `draw` in every frame; gives the way out. */
  subscribeFrame(draw: (state: FrameState) => void): () => void
  onWindow(window: TimeWindow): void
  onCursor(us: Microseconds): void
  /** An update that is followed through all lanes. */
  highlight: number | undefined
  onHighlight(update: number | undefined): void
  pinned: { lane: number; message: number } | undefined
  onPin(pin: { lane: number; message: number } | undefined): void
  /** A line of the code, whose messages stand out. */
  lit?: { lane: number; site: CallSite } | undefined
  theme: ThemeName
  reducedMotion: boolean
  layout: Layout
  /** What weighs nothing at this layer is drawn pale; without it, nothing is. */
  layer?: Layer
  /** What the run is made from: the inputs get marks on the axis; without it, flags alone. */
  scenario?: Scenario
  /** The height that the projector's sizes are a share of; without it, the page's. */
  viewportHeight?: number
  /** The window stays where it is: then no label is cut by its end. */
  still?: boolean
  /** It is painted on a thread of its own, where there can be one: it changes in every frame. */
  apart?: boolean
  /** How its figures are written in another language; it stays the same while the language does. */
  write?: Write | undefined
  /** What the picture is, in a sentence. */
  label: string
  /** What lies over the picture. */
  children?: React.ReactNode
}

/** Their words come when there is something to say. */
const InputButtons = late(async () => (await import('./InputButtons.tsx')).InputButtons)

const UpdateButtons = late(async () => (await import('./UpdateButtons.tsx')).UpdateButtons)

/** The buttons follow the window as often as this where somebody may use them, and more seldom otherwise. */
const BUTTONS_EVERY_MS = 250
const SELDOM = 4
const USED = ':hover, :focus-within'

export function Timeline(props: TimelineProps) {
  const { trace, theme, layout, layer = 'ip', reducedMotion, highlight, pinned, lit } = props
  const { subscribeFrame, scenario, viewportHeight = innerHeight, write } = props
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<TimelineView>(undefined)
  const { board, key } = useBoard(canvas, props.apart ?? false)
  const size = useCanvasSize(box)
  const [buttons, setButtons] = useState<readonly UpdateButton[]>([])
  const [marks, setMarks] = useState<readonly InputMark[]>([])
  const { cursorUs, headUs, window } = props
  const stays = props.still ? `${window.fromUs} ${window.toUs}` : undefined
  // From the first frame on, the loop says it: what React was told may be some frames old.
  const state = useRef<FrameState>({ cursorUs, headUs, window })
  const lanes = trace.lanes.length
  const strips = useMemo(
    () =>
      laneLayout(
        lanes,
        layout === 'rows' ? size.height : size.width,
        layout,
        theme,
        viewportHeight,
      ),
    [lanes, layout, theme, size, viewportHeight],
  )
  const latest = useRef(props)
  latest.current = props

  const refreshButtons = useCallback(async () => {
    const { inputMarks, sameButtons, sameMarks, updateButtons } = await import('./button-places.ts')
    if (!view.current) return
    const next = updateButtons(view.current, state.current)
    setButtons((before) => (sameButtons(before, next) ? before : next))
    const done = inputMarks(view.current, state.current)
    setMarks((before) => (sameMarks(before, done) ? before : done))
  }, [])

  const refreshed = useRef({ state: state.current, turns: 0 })
  const followWindow = useCallback(() => {
    const { current } = refreshed
    const { cursorUs, window } = current.state
    current.state = state.current
    const rests = cursorUs === state.current.cursorUs && window === state.current.window
    const due = rests || ++current.turns % SELDOM === 0 || box.current?.matches(USED)
    if (due) void refreshButtons()
    // At rest there is nothing new to show, and the next one has the turn.
    return due && !rests
  }, [refreshButtons])
  useTurns(BUTTONS_EVERY_MS, followWindow)

  // A new picture where its structure changed: other lanes, another theme, layer or size.
  useLayoutEffect(() => {
    if (!board || size.width === 0 || size.height === 0) return
    view.current = new TimelineView(board, {
      trace,
      theme,
      layout,
      reducedMotion,
      layer,
      viewportHeight,
      inputs: scenario?.inputs,
      still: stays === undefined ? undefined : latest.current.window,
      write,
      ...size,
    })
    const { highlight, pinned, lit } = latest.current
    view.current.focus({ highlight, pinned, lit })
    view.current.draw(state.current)
    void refreshButtons()
    return () => {
      view.current?.close()
      view.current = undefined
    }
  }, [
    board,
    trace,
    theme,
    layout,
    layer,
    reducedMotion,
    size,
    scenario,
    viewportHeight,
    stays,
    write,
    refreshButtons,
  ])

  useLayoutEffect(() => {
    view.current?.focus({ highlight, pinned, lit })
    view.current?.draw(state.current)
  }, [highlight, pinned, lit])

  useEffect(
    () =>
      subscribeFrame(({ cursorUs, headUs, window }) => {
        state.current = { cursorUs, headUs, window }
        view.current?.draw(state.current)
      }),
    [subscribeFrame],
  )

  useEffect(() => {
    const element = box.current
    if (!element) return
    let left = false
    let silence: (() => void) | undefined
    void import('./pointing.ts').then(({ listenToPointing }) => {
      if (!left) silence = listenToPointing(element, { view, state, latest })
    })
    return () => {
      left = true
      silence?.()
    }
  }, [])

  const onOpen = useCallback(async (update: number) => {
    const { carrierOf } = await import('./carrier-of.ts')
    const carrier = carrierOf(latest.current.trace, update, state.current.cursorUs)
    if (carrier) latest.current.onPin(carrier)
  }, [])
  const onInstant = useCallback((atUs: Microseconds) => latest.current.onCursor(atUs), [])
  const onHighlight = useCallback((update: number | undefined) => {
    latest.current.onHighlight(update)
  }, [])

  return (
    <div className={styles.frame}>
      {layout === 'rows' && <RailNames lanes={strips.lanes} />}
      <div ref={box} className={`${styles.timeline} ${styles[layout]}`}>
        <canvas
          key={key}
          ref={canvas}
          className={styles.canvas}
          role="img"
          aria-label={props.label}
        />
        <Suspense>
          <UpdateButtons
            buttons={buttons}
            layout={strips}
            onHighlight={onHighlight}
            onOpen={onOpen}
          />
        </Suspense>
        {scenario && marks.length > 0 && (
          <Suspense>
            <InputButtons marks={marks} scenario={scenario} layout={strips} onOpen={onInstant} />
          </Suspense>
        )}
        {props.children}
      </div>
    </div>
  )
}

/** Which rail is whose, beside the picture: nothing that is drawn is covered. */
const RailNames = memo(function RailNames({ lanes }: { lanes: LaneStrip[] }) {
  return (
    <div className={styles.rails} lang="en" aria-hidden="true">
      {lanes.map(({ from, size, client, server }, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a strip is nothing but its place
        <div key={lane} className={styles.lane} style={{ top: from, height: size }}>
          <span style={{ top: client - from }}>client</span>
          <span style={{ top: server - from }}>server</span>
        </div>
      ))}
    </div>
  )
})
