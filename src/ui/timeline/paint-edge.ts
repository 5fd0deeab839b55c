// Where the window begins, what it would leave only a piece of is taken away: half a figure reads as another.
import type { Microseconds } from '../../kernel/time.ts'
import type { Admission } from './admission.ts'
import { type Brush, laneOf, written } from './brush.ts'
import { labelFont, labelOffset, latencyAt, paintBars, paintMarks } from './paint.ts'
import { FONT, ticksNear } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import type { Scene } from './scene.ts'
import { type Label, noShapes, type Shapes } from './shapes.ts'

interface Picture {
  scene: Scene
  cursorUs: Microseconds
  /** Undefined: counts are shown, which have no labels. */
  admission: Admission | undefined
  /** How far a mark reaches. */
  markPx: number
}

/** Takes away the label of a tick, and in rows the latencies, that the window's beginning cuts. */
export function clearEdge(
  pen: Pen,
  brush: Brush,
  stepUs: Microseconds,
  { scene, cursorUs, admission, markPx }: Picture,
): void {
  clearTick(pen, brush, stepUs)
  if (pen.columns || !admission) return
  const { originPx, usPerPx } = pen.projection
  const fromUs = originPx * usPerPx
  const toUs = Math.min(fromUs + admission.labelReachPx * usPerPx, cursorUs)
  const { labels } = admission.admit({ ...noShapes(), labels: scene.latencies(fromUs, toUs) })
  clearLatencies(pen, brush, labels, (lane, us) => {
    const { atUs } = scene.trace.lane(lane).deliveries
    const shapes = noShapes()
    for (let row = atUs.countUpTo(us - 1); row < atUs.countUpTo(us); row++)
      scene.lane(lane).delivery(shapes, row)
    const marks = scene.marks(fromUs - markPx * usPerPx, us)
    return { ...shapes, marks: marks.filter((mark) => mark.lane === lane) }
  })
}

function clearTick(pen: Pen, { ink, layout, write }: Brush, stepUs: Microseconds): void {
  const { ctx, columns } = pen
  const { axis, sizes } = layout
  const font = `${sizes.font}px ${FONT}`
  ctx.font = font
  ctx.fillStyle = ink.bg
  for (const { atUs, label } of ticksNear(pen, stepUs, 0, 0)) {
    const along = pen.at(atUs)
    const half = (columns ? sizes.font : pen.width(written({ write }, label), font)) / 2
    // The label of the run's start begins there.
    if (atUs > 0 && Math.abs(along) < half)
      pen.rect(0, axis.from + 6, along + half + 1, axis.size - 6)
  }
}

/** `around` gives what such a label lay over: the bars of its own deliveries, and marks. */
function clearLatencies(
  pen: Pen,
  brush: Brush,
  labels: readonly Label[],
  around: (lane: number, us: Microseconds) => Pick<Shapes, 'bars' | 'marks'>,
): void {
  const { ctx } = pen
  const { layout } = brush
  const { font } = layout.sizes
  const face = labelFont(layout)
  ctx.font = face
  for (const { lane, atUs, text } of labels) {
    const [strip, ink] = laneOf(brush, lane)
    const end = pen.at(atUs) - labelOffset(layout)
    if (end <= 0 || end >= pen.width(written(brush, text), face)) continue
    ctx.fillStyle = ink.ground
    // With its light, which lies a little over the bars.
    pen.rect(0, latencyAt(strip, font) - 0.62 * font, end + 1, 1.14 * font)
    const { bars, marks } = around(lane, atUs)
    paintBars(pen, brush, bars)
    paintMarks(pen, brush, marks)
  }
}
