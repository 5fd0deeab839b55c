// The picture of a chart: the frame by Recharts, the moving part, and the words of the point that is read.
// One tab stop; what the keys do, `controls.ts` knows.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useSession, useSessionState, useTheme } from '../context.ts'
import { useSize } from '../lanes/use-size.ts'
import { formatSetting } from '../words/units.ts'
import { ChartFrame, type Stage } from './ChartFrame.tsx'
import styles from './Charts.module.css'
import { createDragging, pressKey, rangeWords } from './controls.ts'
import { LaneTicks } from './LaneTicks.tsx'
import type { LiveChart } from './live-chart.ts'

interface ChartPlotProps {
  chart: LiveChart
  /** What names the picture: its title, and what it shows now. */
  labelledBy: string
}

export function ChartPlot({ chart, labelledBy }: ChartPlotProps) {
  const session = useSession()
  const theme = useTheme((state) => state.theme)
  const trace = useSessionState((state) => state.run.trace)
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box)
  const fontPx = useMemo(() => {
    void theme
    return width > 0 && box.current ? Number.parseFloat(getComputedStyle(box.current).fontSize) : 12
  }, [theme, width])
  const { spec } = chart
  const xScale = useStore(chart.shown, (shown) => shown.x)
  const yScale = useStore(chart.shown, (shown) => shown.y)
  const theories = useStore(chart.shown, (shown) => shown.theories)
  const protocols = useMemo(() => trace.lanes.map(({ protocol }) => protocol), [trace])
  const x = useMemo(
    () => (spec.x === 'time' ? undefined : { ...xScale, say: formatSetting }),
    [spec, xScale],
  )
  const y = useMemo(() => ({ ...yScale, say: spec.tick }), [spec, yScale])
  const onStage = useCallback(
    (stage: Stage | undefined) => chart.setStage(stage, fontPx),
    [chart, fontPx],
  )
  return (
    <div
      ref={box}
      className={styles.plot}
      role="application"
      aria-roledescription="chart"
      aria-labelledby={labelledBy}
      aria-describedby="chart-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read its points
      tabIndex={0}
      {...useControls(chart)}
    >
      {width > 0 && height > 0 && (
        <ChartFrame
          width={width}
          height={height}
          fontPx={fontPx}
          x={x}
          y={y}
          theories={theories}
          protocols={protocols}
          onStage={onStage}
        />
      )}
      {spec.x === 'lanes' && <LaneTicks chart={chart} />}
      <Words chart={chart} />
    </div>
  )

  function useControls(chart: LiveChart) {
    const dragging = useMemo(() => createDragging(session, chart), [chart])
    const placeOf = (event: React.PointerEvent): [number, number] => {
      const frame = event.currentTarget.getBoundingClientRect()
      return [event.clientX - frame.left, event.clientY - frame.top]
    }
    const onWords = (event: React.PointerEvent) =>
      event.target instanceof Element && event.target.closest('[role=status]') !== null
    return {
      onKeyDown(event: React.KeyboardEvent) {
        if (!pressKey(session, chart, event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onPointerDown(event: React.PointerEvent) {
        if (event.button !== 0 || onWords(event)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        dragging.down(placeOf(event)[0])
      },
      onPointerMove(event: React.PointerEvent) {
        if (!onWords(event)) dragging.move(...placeOf(event))
      },
      onPointerUp: (event: React.PointerEvent) => dragging.up(...placeOf(event)),
      onPointerCancel: () => dragging.cancel(),
      onPointerLeave: () => chart.read(undefined),
      onBlur: () => {
        chart.read(undefined)
        chart.choose(undefined)
      },
    }
  }
}

/** What is read, beside its point: on the canvas of the chart for the eye, as a status for the ear. */
function Words({ chart }: { chart: LiveChart }) {
  const session = useSession()
  const words = useRef<HTMLParagraphElement>(null)
  const reading = useStore(chart.shown, (shown) => shown.reading)
  const range = useStore(chart.shown, (shown) => shown.range)
  const update = reading?.update
  useEffect(() => {
    if (update === undefined) return
    session.highlight(update)
    return () => session.highlight(undefined)
  }, [session, update])
  useEffect(() => {
    chart.onPainted = (at) => {
      const { current } = words
      const room = current?.parentElement
      if (!current || !room || !at) return
      const left = Math.min(Math.max(0, at.x + 10), room.clientWidth - current.offsetWidth)
      const above = at.y - current.offsetHeight - 8
      current.style.transform = `translate(${left}px, ${above > 0 ? above : at.y + 10}px)`
    }
    chart.paint()
  })
  return (
    <p
      ref={words}
      role="status"
      className={styles.words}
      data-shown={reading || range ? '' : undefined}
    >
      {range ? rangeWords(range) : reading?.words}
    </p>
  )
}
