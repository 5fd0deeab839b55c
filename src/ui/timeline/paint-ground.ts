// The paper under the shapes: the strip of updates, lanes with their rails, ticks and the axis. It is all
// there is to the right of the cursor.
import { type Brush, written } from './brush.ts'
import type { Ink } from './ink.ts'
import type { TimelineLayout } from './layout.ts'
import type { Pen } from './pen.ts'
import { type Tick, ticks } from './scale.ts'

export const FONT = 'Inter, system-ui, -apple-system, "Segoe UI", sans-serif'

/** How far a tick's label may reach to either side of it. */
export const TICK_REACH_PX = 80

/** Paints the paper from `fromPx` to `toPx` along the canvas; no tick's label is cut off at `edgePx`. */
export function paintGround(
  pen: Pen,
  brush: Brush,
  stepUs: number,
  fromPx: number,
  toPx: number,
  edgePx = Number.POSITIVE_INFINITY,
): void {
  const { ctx } = pen
  const { ink, layout } = brush
  const length = toPx - fromPx
  ctx.fillStyle = ink.bg
  pen.rect(fromPx, 0, length, layout.size)
  ctx.fillStyle = ink.strip
  pen.rect(fromPx, layout.updates.from + 3, length, layout.updates.size - 6)
  for (const [i, lane] of layout.lanes.entries()) {
    ctx.fillStyle = ink.lanes[i]?.ground ?? ink.bg
    pen.rect(fromPx, lane.from, length, lane.size)
  }
  const found = ticksNear(pen, stepUs, fromPx, toPx)
  const ticksPx = found.map(({ atUs }) => Math.round(pen.at(atUs)))
  const inside = ticksPx.filter((along) => along > fromPx - 1 && along < toPx)
  paintGrid(pen, ink, layout, inside)
  for (const [i, lane] of layout.lanes.entries()) {
    ctx.fillStyle = ink.lanes[i]?.rail ?? ink.border
    pen.rect(fromPx, lane.client - 0.5, length, 1)
    pen.rect(fromPx, lane.server - 0.5, length, 1)
  }
  paintAxis(pen, brush, found, [fromPx, toPx], edgePx)
}

/** The ticks of a part of the canvas, and those beside it whose labels reach into it. */
export function ticksNear(
  { projection }: Pen,
  stepUs: number,
  fromPx: number,
  toPx: number,
): Tick[] {
  const { usPerPx, originPx } = projection
  const window = {
    fromUs: (originPx + fromPx - TICK_REACH_PX) * usPerPx,
    toUs: (originPx + toPx + TICK_REACH_PX) * usPerPx,
  }
  return ticks(window, stepUs)
}

function paintGrid(pen: Pen, ink: Ink, { lanes }: TimelineLayout, ticksPx: number[]): void {
  for (const [i, lane] of lanes.entries()) {
    pen.ctx.fillStyle = ink.lanes[i]?.grid ?? ink.grid
    for (const along of ticksPx) pen.rect(along, lane.from, 1, lane.size)
  }
}

function paintAxis(
  pen: Pen,
  brush: Brush,
  found: Tick[],
  [fromPx, toPx]: readonly [number, number],
  edgePx: number,
): void {
  const { ctx, columns } = pen
  const { ink, layout } = brush
  const { axis, sizes } = layout
  ctx.fillStyle = ink.axis
  pen.rect(fromPx, axis.from, toPx - fromPx, 1)
  const font = `${sizes.font}px ${FONT}`
  ctx.font = font
  ctx.textBaseline = 'middle'
  ctx.textAlign = columns ? 'left' : 'center'
  for (const { atUs, label: figure } of found) {
    const label = written(brush, figure)
    const along = pen.at(atUs)
    ctx.fillStyle = ink.border
    pen.rect(Math.round(along), axis.from, 1, 5)
    ctx.fillStyle = ink.muted
    const half = (columns ? sizes.font : pen.width(label, font)) / 2
    if (along + 2 * half < fromPx || along - 2 * half > toPx || along > edgePx) continue
    // The first label begins at the start of the run, for before it there is nothing to see.
    const first = atUs === 0 ? along + half : along
    const middle = along <= edgePx ? Math.min(first, edgePx - half) : along
    if (columns) ctx.fillText(label, axis.from + 8, middle)
    else ctx.fillText(label, middle, axis.from + 8 + sizes.font / 2)
  }
}

/** Takes away the labels that a part of the axis would leave only a piece of: half a figure says nothing. */
export function clearTickLabels(
  pen: Pen,
  { ink, layout, write }: Brush,
  stepUs: number,
  fromPx: number,
  toPx: number,
): void {
  const { ctx, columns } = pen
  const { axis, sizes } = layout
  const font = `${sizes.font}px ${FONT}`
  ctx.font = font
  ctx.fillStyle = ink.bg
  for (const { atUs, label } of ticksNear(pen, stepUs, fromPx, toPx)) {
    // At an end of the axis a label may stand to one side of its tick.
    const reach = 1 + (columns ? sizes.font : pen.width(written({ write }, label), font))
    const along = pen.at(atUs)
    if (along + reach > fromPx && along - reach < toPx)
      pen.rect(along - reach, axis.from + 6, 2 * reach, axis.size - 6)
  }
}
