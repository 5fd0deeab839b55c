// Paints the moving part of a chart: series, cursor, the followed update, the range being chosen, the point
// being read, and the ticks of time. It decides nothing about what they are.
import type { Protocol } from '../../scenario/scenario.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import { markers } from '../theme/tokens.ts'
import { lengthUs, type Tick, tickStep, ticks } from '../timeline/scale.ts'
import {
  barsPath,
  inTenths,
  linePath,
  markerOutline,
  marksPath,
  type Projection,
  stepsPath,
  TENTHS,
  xAt,
  yAt,
} from './paths.ts'
import type { Series } from './picture.ts'
import type { Range } from './range.ts'
import type { ChartSpec, PointOf } from './spec.ts'
import type { SvgPool } from './svg-pool.ts'

/** The room inside the axes, in pixels of the chart. */
export interface PlotArea {
  x: number
  y: number
  width: number
  height: number
}

/** The layers of the drawing: behind the series, the series, before them; and, in whole pixels, the axis. */
export interface Pools {
  ground: SvgPool
  series: SvgPool
  front: SvgPool
  axis: SvgPool
}

export interface Sketch {
  shape: ChartSpec['shape']
  series: readonly Series[]
  protocols: readonly Protocol[]
  /** For charts over time. */
  time: { window: TimeWindow; cursorUs: number } | undefined
  followed: { createdUs: number; points: readonly PointOf[] } | undefined
  range: Range | undefined
  reading: PointOf | undefined
}

/** A label of the time axis takes so many letters' width. */
const TICK_EMS = 5.5
/** Marks of one lane are at least so far apart: a fourth of their size. */
const APART_EMS = 0.17
/** Half of a letter's breadth, and the room beside the plot, in font sizes. */
const HALF_LETTER_EMS = 0.3
export const MARGIN_EMS = 0.9
/** Share of a lane's place that its bar takes. */
const BAR_SHARE = 0.62

export function paint(
  pools: Pools,
  plot: PlotArea,
  to: Projection,
  fontPx: number,
  sketch: Sketch,
): void {
  const fine = inTenths(to)
  const fineFont = TENTHS * fontPx
  const ticks = ticksOf(sketch, plot, fontPx)
  for (const { atUs, label } of ticks) {
    const x = to.xOriginPx + atUs * to.xPxPerUnit
    // Half of a unit says nothing: at the end of the axis a long label is left out.
    if (x + HALF_LETTER_EMS * label.length * fontPx > plot.x + plot.width + MARGIN_EMS * fontPx)
      continue
    pools.axis.text(`${atUs}`, x, plot.y + plot.height + 1.25 * fontPx, label)
  }
  paintTime(pools, tenthsOf(plot), fine, ticks, sketch)
  for (const one of sketch.series) paintSeries(pools.series, fine, fineFont, sketch, one)
  paintFollowed(pools, tenthsOf(plot), fine, fineFont, sketch)
  if (sketch.reading) {
    const ring = pointsPath([sketch.reading], fine, markerOutline('ring', 1.15 * fineFont))
    pools.front.path('reading', ring, { kind: 'reading' })
  }
  for (const pool of Object.values(pools)) pool.end()
}

const tenthsOf = ({ x, y, width, height }: PlotArea): PlotArea => ({
  x: Math.round(TENTHS * x),
  y: Math.round(TENTHS * y),
  width: Math.round(TENTHS * width),
  height: Math.round(TENTHS * height),
})

/** The timeline's own ticks, as close as the letters allow. */
function ticksOf({ time }: Sketch, plot: PlotArea, fontPx: number): Tick[] {
  if (!time) return []
  const stepUs = tickStep((lengthUs(time.window) * TICK_EMS * fontPx) / plot.width)
  return ticks(time.window, stepUs)
}

const bar = (left: number, right: number, { y, height }: PlotArea): string =>
  `M${left} ${y}H${right}V${y + height}H${left}Z`
const upright = (x: number, { y, height }: PlotArea): string => `M${x} ${y}v${height}`

function paintTime(
  { ground, front }: Pools,
  plot: PlotArea,
  to: Projection,
  ticks: readonly Tick[],
  { time, range }: Sketch,
): void {
  if (!time) return
  const grid = ticks.map(({ atUs }) => upright(xAt(to, atUs), plot)).join('')
  ground.path('grid', grid, { kind: 'grid' })
  front.path('cursor', upright(xAt(to, time.cursorUs), plot), { kind: 'cursor' })
  if (range) {
    const edges = [xAt(to, range.startUs), xAt(to, range.endUs)] as const
    ground.path('range', bar(Math.min(...edges), Math.max(...edges), plot), { kind: 'range' })
  }
}

function paintSeries(
  pool: SvgPool,
  to: Projection,
  fontPx: number,
  { shape, protocols }: Sketch,
  one: Series,
): void {
  const protocol = protocols[one.lane] as Protocol
  const name = `${one.lane}.${protocol}`
  const marker = () => markerOutline(markers[protocol], 0.68 * fontPx)
  if (shape === 'marks') {
    const d = marksPath(one, to, marker(), APART_EMS * fontPx)
    pool.path(name, d, { kind: 'mark', protocol })
    return
  }
  if (shape === 'bars') {
    const widthPx = BAR_SHARE * Math.abs(to.xPxPerUnit)
    const layer = one.layer ?? 'payload'
    pool.path(`${name}.${layer}`, barsPath(one, to, widthPx), { kind: 'bar', protocol, layer })
    return
  }
  const d = shape === 'line' ? linePath(one, to) : stepsPath(one, to)
  pool.path(name, d, { kind: 'line', protocol })
  // The mark at the newest point tells the lines apart without their colour.
  const last = one.x.length - 1
  if (last < 0) return
  const end = `M${xAt(to, one.x[last] as number)} ${yAt(to, one.y[last] as number)}${marker()}`
  pool.path(`${name}.end`, end, { kind: 'mark', protocol })
}

function paintFollowed(
  { ground, front }: Pools,
  plot: PlotArea,
  to: Projection,
  fontPx: number,
  { followed, time }: Sketch,
): void {
  if (!followed) return
  if (time)
    ground.path('followed', upright(xAt(to, followed.createdUs), plot), { kind: 'followed' })
  const rings = pointsPath(followed.points, to, markerOutline('ring', 1.3 * fontPx))
  front.path('followed', rings, { kind: 'followed' })
}

const pointsPath = (points: readonly PointOf[], to: Projection, outline: string): string =>
  points.map(({ x, y }) => `M${xAt(to, x)} ${yAt(to, y)}${outline}`).join('')
