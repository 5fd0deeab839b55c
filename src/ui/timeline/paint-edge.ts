// Where the window begins, what it would leave only a piece of is taken away: half a figure reads as another.
import type { Microseconds } from '../../kernel/time.ts'
import { type Brush, laneOf, written } from './brush.ts'
import { labelFont, labelOffset, latencyAt, paintMarks } from './paint.ts'
import { FONT, ticksNear } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import type { Label, Mark } from './shapes.ts'

/** The tick's label that the window's beginning cuts. */
export function clearCutTick(pen: Pen, { ink, layout, write }: Brush, stepUs: Microseconds): void {
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

/** In rows, the latencies that it cuts; `marksUpTo` gives the marks that such a label stood over. */
export function clearCutLatencies(
  pen: Pen,
  brush: Brush,
  labels: readonly Label[],
  marksUpTo: (us: Microseconds) => Mark[],
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
    pen.rect(0, latencyAt(strip, font) - 0.48 * font, end + 1, font)
    paintMarks(
      pen,
      brush,
      marksUpTo(atUs).filter((mark) => mark.lane === lane),
    )
  }
}
