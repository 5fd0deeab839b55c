// What is painted anew each frame, over the tiles: dots on their way, the cursor with its handle, the head.
import type { Microseconds } from '../../kernel/time.ts'
import { type Brush, laneOf, written } from './brush.ts'
import { labelFont } from './paint.ts'
import { clearTickLabels } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import { instantLabel, tickStep } from './scale.ts'
import type { Arrow } from './shapes.ts'

/** A dot where each message is at this instant. */
export function paintDots(pen: Pen, brush: Brush, arrows: Arrow[], cursorUs: Microseconds): void {
  const { ctx } = pen
  const { stroke } = brush.layout.sizes
  for (const { lane, fromUs, toUs, fromServer, style, counted } of arrows) {
    if (cursorUs <= fromUs) continue
    const [strip, ink] = laneOf(brush, lane)
    const share = (cursorUs - fromUs) / (toUs - fromUs)
    const done = fromServer ? 1 - share : share
    const across = strip.client + done * (strip.server - strip.client)
    const isQuiet =
      !counted || style === 'transport' || style === 'heartbeat' || style === 'comment'
    pen.circle(pen.at(cursorUs), across, isQuiet ? 1.4 * stroke : 2.1 * stroke)
    ctx.fillStyle = !counted ? ink.pale : isQuiet || style === 'empty' ? ink.faint : ink.colour
    ctx.fill()
    ctx.lineWidth = 0.6 * stroke
    ctx.strokeStyle = ink.ground
    ctx.stroke()
  }
}

/** The newest instant, where the cursor is behind it. */
export function paintHead(pen: Pen, { ink, layout }: Brush, headUs: Microseconds): void {
  pen.ctx.fillStyle = ink.head
  const along = Math.round(pen.at(headUs))
  pen.rect(along, layout.updates.from, 1, layout.axis.from - layout.updates.from + 5)
}

/** The instant looked at: a line through all lanes, its handle on the axis, and what it says. */
export function paintCursor(
  pen: Pen,
  brush: Brush,
  cursorUs: Microseconds,
  lengthPx: number,
  stepUs: Microseconds,
): void {
  const { ctx, columns } = pen
  const { ink, layout } = brush
  const { axis, sizes, updates } = layout
  const along = pen.at(cursorUs)
  const width = 0.9 * sizes.stroke
  ctx.fillStyle = ink.focus
  // The numbers of updates stay whole.
  const lanes = updates.from + updates.size
  pen.rect(along - width / 2, lanes, width, axis.from - lanes)
  const label = written(brush, instantLabel(cursorUs, tickStep(pen.projection.usPerPx)))
  const font = labelFont(layout).replace('600', '700')
  ctx.font = font
  // A digit is as wide as any other: the handle does not tremble.
  const text = pen.width(label.replace(/\d/g, '0'), font)
  const length = columns ? sizes.font + 8 : text + 14
  const breadth = columns ? text + 8 : sizes.font + 8
  // At the edge the handle stays whole.
  const start = Math.min(Math.max(along - length / 2, 0), lengthPx - length)
  clearTickLabels(pen, brush, stepUs, start, start + length)
  ctx.fillStyle = ink.focus
  ctx.font = font
  const tip = 0.4 * sizes.font
  ctx.beginPath()
  pen.move(along, axis.from - 1)
  pen.line(along + tip, axis.from + tip)
  pen.line(along - tip, axis.from + tip)
  ctx.fill()
  const deep = Math.min(breadth, axis.size - 5)
  pen.pill(start, axis.from + 5, length, deep)
  ctx.fill()
  ctx.fillStyle = ink.bg
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const middle = axis.from + 5 + deep / 2
  if (columns) ctx.fillText(label, middle, start + length / 2 + 0.5)
  else ctx.fillText(label, start + length / 2, middle + 0.5)
}
