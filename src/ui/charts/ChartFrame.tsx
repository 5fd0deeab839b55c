// What Recharts draws of a chart, seldom: frame, value axis, grid, and the lines of theory. The moving part is
// a child that learns from Recharts where the plot is and how values become pixels, and draws past React.
import { Fragment, memo, useId, useLayoutEffect, useRef } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  ReferenceArea,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { hasTheory } from '../../metrics/theory-line.ts'
import type { Protocol } from '../../scenario/scenario.ts'
import styles from './Charts.module.css'
import { MARGIN_EMS, type PlotArea, type Pools } from './paint.ts'
import { type Projection, TENTHS } from './paths.ts'
import { SvgPool } from './svg-pool.ts'
import { type LaneTheory, theoryLabels } from './theory-marks.ts'
import type { Scale } from './y-scale.ts'

export interface Axis extends Scale {
  /** How a tick is written. */
  say(value: number): string
}

/** Where the moving part is drawn, and how the units of the axes become pixels by Recharts' own scales. */
export interface Stage {
  pools: Pools
  plot: PlotArea
  projection: Projection
}

export interface ChartFrameProps {
  width: number
  height: number
  fontPx: number
  /** Undefined: the moving part draws that axis itself, for it slides. */
  x: Axis | undefined
  y: Axis
  theories: readonly LaneTheory[]
  protocols: readonly Protocol[]
  /** Undefined: the frame is gone. */
  onStage(stage: Stage | undefined): void
}

/** A share of the window: what an axis of time is to Recharts, which then need not know that time goes on. */
const SHARES = { top: 1, ticks: [], say: () => '' }

export const ChartFrame = memo(function ChartFrame(props: ChartFrameProps) {
  const { width, height, fontPx, x = SHARES, y, theories, protocols, onStage } = props
  const margin = { top: 0.7 * fontPx, right: MARGIN_EMS * fontPx, bottom: 0, left: 0 }
  const tick = { fill: 'var(--muted)', fontSize: fontPx }
  const line = { stroke: 'var(--border)' }
  return (
    <ComposedChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={props.x !== undefined} stroke="var(--line)" />
      <XAxis
        // Without a key it would count rows of data, of which there are none.
        dataKey="x"
        type="number"
        domain={[0, x.top]}
        ticks={[...x.ticks]}
        tickFormatter={x.say}
        tick={props.x ? tick : false}
        axisLine={line}
        tickLine={false}
        height={1.7 * fontPx}
        interval="preserveStartEnd"
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[0, y.top]}
        ticks={[...y.ticks]}
        tickFormatter={y.say}
        tick={tick}
        axisLine={false}
        tickLine={false}
        width={4 * fontPx}
        interval={0}
        allowDataOverflow
      />
      {theories.map(({ lane, theory }) => {
        if (!hasTheory(theory)) return null
        const { meanMs, band } = theory
        const colour = `var(--${protocols[lane]})`
        return (
          <Fragment key={lane}>
            {band && band.leastMs < Math.min(band.greatestMs, y.top) && (
              <ReferenceArea
                y1={band.leastMs}
                y2={Math.min(band.greatestMs, y.top)}
                fill={colour}
                fillOpacity={0.07}
                zIndex={-60}
              />
            )}
            <ReferenceLine
              y={meanMs}
              stroke={colour}
              strokeDasharray="4 3"
              ifOverflow="hidden"
              zIndex={-50}
            />
          </Fragment>
        )
      })}
      <Live theories={theories} xTop={x.top} y={y} fontPx={fontPx} onStage={onStage} />
    </ComposedChart>
  )
})

type LiveProps = Pick<ChartFrameProps, 'theories' | 'y' | 'fontPx' | 'onStage'> & { xTop: number }

/** The groups that the moving part is drawn in. */
function Live({ theories, xTop, y, fontPx, onStage }: LiveProps) {
  const groups = useRef<Record<keyof Pools, SVGGElement | null>>({
    ground: null,
    series: null,
    front: null,
    axis: null,
  })
  const pools = useRef<Pools>(undefined)
  const plot = usePlotArea()
  const across = useXAxisScale()
  const up = useYAxisScale()
  const clip = useId()
  useLayoutEffect(() => {
    const { ground, series, front, axis } = groups.current
    if (!plot || !across || !up || !ground || !series || !front || !axis) return
    pools.current ??= {
      ground: new SvgPool(ground),
      series: new SvgPool(series),
      front: new SvgPool(front),
      axis: new SvgPool(axis),
    }
    const perUnit = (scale: typeof across, top: number) =>
      ((scale(top) ?? 0) - (scale(0) ?? 0)) / top
    const projection = {
      xOriginPx: across(0) ?? 0,
      xPxPerUnit: perUnit(across, xTop),
      yOriginPx: up(0) ?? 0,
      yPxPerUnit: perUnit(up, y.top),
    }
    onStage({ pools: pools.current, plot, projection })
    return () => onStage(undefined)
  })
  if (!plot || !up) return null
  const tenths = `scale(${1 / TENTHS})`
  const group = (name: keyof Pools) => (
    <g
      ref={(element) => {
        groups.current[name] = element
      }}
      className={styles[name]}
    />
  )
  // A group whose extent changes makes the browser order its layers anew: this is larger than all that moves.
  const extent = (scale: number) => (
    <rect
      x={scale * (plot.x - 3 * fontPx)}
      y={scale * (plot.y - 2 * fontPx)}
      width={scale * (plot.width + 6 * fontPx)}
      height={scale * (plot.height + 4 * fontPx)}
      fill="transparent"
    />
  )
  return (
    <g className={styles.live}>
      <clipPath id={clip}>
        {/* A mark at the edge of the plot is seen whole. */}
        <rect
          x={plot.x - 0.4 * fontPx}
          y={plot.y - 0.6 * fontPx}
          width={plot.width + 0.8 * fontPx}
          height={plot.height + 1.2 * fontPx}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={tenths} className={styles.tenths}>
          {extent(TENTHS)}
          {group('ground')}
          {group('series')}
        </g>
      </g>
      <g transform={tenths} className={styles.tenths}>
        {extent(TENTHS)}
        {group('front')}
      </g>
      {extent(1)}
      {group('axis')}
      <TheoryLabels theories={theories} top={y.top} up={up} plot={plot} fontPx={fontPx} />
    </g>
  )
}

interface TheoryLabelsProps {
  theories: readonly LaneTheory[]
  top: number
  up: (value: unknown) => number | undefined
  plot: PlotArea
  fontPx: number
}

/** The formula at its line; one that would lie on another is left to the notes, which have them all. */
function TheoryLabels({ theories, top, up, plot, fontPx }: TheoryLabelsProps) {
  let free = plot.y + plot.height
  const labels = theoryLabels(theories).filter(({ meanMs }) => meanMs <= top)
  return labels.reverse().map(({ meanMs, text }) => {
    const at = (up(meanMs) ?? 0) - 0.35 * fontPx
    if (at > free) return null
    free = at - 1.15 * fontPx
    return (
      <text key={text} className={styles.formula} x={plot.x + 0.4 * fontPx} y={at}>
        {text}
      </text>
    )
  })
}
