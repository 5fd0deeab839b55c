// Shapes → canvas. It decides nothing: what there is, and which label may stand, was decided before. Paths
// are kept short, for a software rasteriser's time grows faster than their length; and where there is nothing
// to paint no font is set, for that is as dear as a text.

import type { Microseconds } from '../../kernel/time.ts'
import { type Brush, laneOf, written } from './brush.ts'
import { BAR_ROWS } from './lane-shapes.ts'
import { BAR_GAP, barSize, type LaneStrip, type TimelineLayout } from './layout.ts'
import { paintArrows, paintStubs } from './paint-arrows.ts'
import { paintStretches } from './paint-density.ts'
import { paintFlags } from './paint-flags.ts'
import { FONT } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import type { Band, Bar, Disc, Label, Mark, Shapes, Span } from './shapes.ts'

export function paintShapes(pen: Pen, brush: Brush, shapes: Shapes): void {
  paintTints(pen, brush, shapes.tints)
  if (shapes.stretches.length === 0) paintHairlines(pen, brush, shapes.discs)
  paintStretches(pen, brush, shapes.stretches)
  paintBars(pen, brush, shapes.bars)
  // Where a lane is low a status stands between its rails: what happens there is drawn over it.
  paintLabels(pen, brush, labelled(shapes, 'status'))
  paintArrows(pen, brush, shapes.arrows)
  paintStubs(pen, brush, shapes.stubs)
  paintBands(pen, brush, shapes.bands)
  paintMarks(pen, brush, shapes.marks)
  paintLabels(pen, brush, labelled(shapes, 'latency'))
  paintDiscs(pen, brush, shapes.discs)
  paintFlags(pen, brush, shapes.flags)
}

const labelled = ({ labels }: Shapes, kind: Label['kind']): Label[] =>
  labels.filter((label) => label.kind === kind)

function paintTints(pen: Pen, brush: Brush, tints: Span[]): void {
  for (const { lane, fromUs, toUs } of tints) {
    const [strip, ink] = laneOf(brush, lane)
    const from = Math.max(-64, pen.at(fromUs))
    // An open end is cut by the canvas.
    const to = Math.min(from + 1e5, pen.at(toUs))
    pen.ctx.fillStyle = ink.tint
    pen.rect(from, strip.client + 0.5, to - from, strip.server - strip.client - 1)
  }
}

export function paintHairlines(pen: Pen, { ink, layout }: Brush, discs: Disc[]): void {
  if (discs.length === 0) return
  const { ctx } = pen
  const { updates, axis } = layout
  ctx.strokeStyle = ink.hairline
  ctx.lineWidth = layout.sizes.stroke / 2
  ctx.setLineDash([layout.sizes.stroke, 1.5 * layout.sizes.stroke])
  ctx.beginPath()
  for (const { atUs } of discs) {
    const along = Math.round(pen.at(atUs)) + 0.5
    pen.move(along, updates.from + updates.size / 2)
    pen.line(along, axis.from)
  }
  ctx.stroke()
  ctx.setLineDash([])
}

export function paintBars(pen: Pen, { ink, layout }: Brush, bars: Bar[]): void {
  const { font, marker } = layout.sizes
  const thick = barSize(layout.sizes)
  // In rows the latencies are written between bars and rail.
  const first = thick + (pen.columns ? 0.8 * marker : 1.2 * font)
  /** By lane and row: where the bar before ends. */
  const ends: Microseconds[] = []
  for (const { lane, fromUs, toUs, row } of bars) {
    // Of what comes at one instant the oldest is painted first, and hides the others of its row.
    const strip = lane * BAR_ROWS + row
    if (ends[strip] === toUs) continue
    ends[strip] = toUs
    const { from: top = 0, client = 0 } = layout.lanes[lane] ?? {}
    // Where the lane is low its bars lie closer, rather than in the lane above.
    const apart = Math.min(thick + BAR_GAP, (client - top - first) / 2)
    const breadth = Math.max(2, Math.min(thick, apart - BAR_GAP))
    const from = pen.at(fromUs)
    pen.ctx.fillStyle = ink.lanes[lane]?.bar ?? ink.border
    pen.rect(from, client - first - row * apart, Math.max(1, pen.at(toUs) - from), breadth)
  }
}

export function paintBands(pen: Pen, brush: Brush, bands: Band[]): void {
  const thick = Math.max(6, 3.2 * brush.layout.sizes.stroke)
  for (const { lane, fromUs, toUs } of bands) {
    const [strip, ink] = laneOf(brush, lane)
    const from = pen.at(fromUs)
    const length = pen.at(toUs) - from
    if (length < 1) continue
    pen.ctx.fillStyle = ink.band
    pen.pill(from, strip.server - thick / 2, length, thick)
    pen.ctx.fill()
  }
}

export function paintMarks(pen: Pen, brush: Brush, marks: Mark[], share = 1): void {
  const { ctx } = pen
  const { marker, stroke } = brush.layout.sizes
  for (const [i, { lane, atUs }] of marks.entries()) {
    // Of what comes at one instant only the last mark is seen.
    if (marks[i + 1]?.lane === lane && marks[i + 1]?.atUs === atUs) continue
    const [strip, ink] = laneOf(brush, lane)
    const hollow = ink.shape === 'ring'
    pen.marker(ink.shape, pen.at(atUs), strip.client, share * (hollow ? marker - stroke : marker))
    ctx.lineWidth = hollow ? stroke : 0.75 * stroke
    ctx.fillStyle = hollow ? ink.ground : ink.colour
    ctx.strokeStyle = hollow ? ink.colour : ink.ground
    if (hollow) ctx.fill()
    ctx.stroke()
    if (!hollow) ctx.fill()
  }
}

/** Text with a halo of the ground, so that it reads over whatever it crosses. */
function haloed(
  { ctx }: Pen,
  text: string,
  x: number,
  y: number,
  size: number,
  [colour, halo]: readonly [string, string],
): void {
  ctx.lineWidth = size / 4
  ctx.lineJoin = 'round'
  ctx.strokeStyle = halo
  ctx.strokeText(text, x, y)
  ctx.fillStyle = colour
  ctx.fillText(text, x, y)
  ctx.lineJoin = 'miter'
}

export const labelFont = (layout: TimelineLayout): string => `600 ${layout.sizes.font}px ${FONT}`

/** How far from its instant a label stands along the axis: a latency before it, where nothing can come any more. */
export const labelOffset = ({ sizes }: TimelineLayout): number => sizes.marker / 2 + 3

/** The middle of the line in which a lane's latencies are written, in rows. */
export const latencyAt = ({ client }: LaneStrip, font: number): number => client - 0.72 * font

export function paintLabels(pen: Pen, brush: Brush, labels: Label[]): void {
  if (labels.length === 0) return
  const { ctx, columns } = pen
  const { layout, ink } = brush
  const { font, marker } = layout.sizes
  ctx.font = labelFont(layout)
  ctx.textBaseline = 'middle'
  for (const { lane, atUs, text, short, kind } of labels) {
    const [strip, laneInk] = laneOf(brush, lane)
    const along = pen.at(atUs)
    const latency = kind === 'latency'
    const colours = [latency ? laneInk.label : ink.muted, laneInk.ground] as const
    if (!columns) {
      const below = strip.from + strip.size - strip.server >= font
      const y = latency
        ? latencyAt(strip, font)
        : strip.server + (below ? 2 + 0.55 * font : -0.8 * font)
      ctx.textAlign = latency ? 'right' : 'left'
      const offset = (latency ? -1 : 1) * labelOffset(layout)
      haloed(pen, written(brush, text), along + offset, y, font, colours)
    } else if (latency) {
      // A lane is too narrow for a text beside the mark: it stands under it, in the lane's middle.
      ctx.textAlign = 'center'
      haloed(
        pen,
        written(brush, short),
        strip.from + strip.size / 2,
        along + marker / 2 + 0.6 * font,
        font,
        colours,
      )
    } else {
      ctx.textAlign = 'right'
      haloed(pen, written(brush, short), strip.server - 4, along + font, font, colours)
    }
  }
}

/** A disc's breadth along a row, by how many digits it holds. */
export const discSize = (update: number, { sizes, layout }: TimelineLayout): number =>
  Math.max(
    sizes.font + 7,
    layout === 'rows' ? (0.68 * String(update).length + 0.2) * sizes.font : 0,
  )

export function paintDiscs(pen: Pen, brush: Brush, discs: Disc[], colour?: string): void {
  if (discs.length === 0) return
  const { ctx, columns } = pen
  const { ink, layout } = brush
  const across = layout.updates.from + layout.updates.size / 2
  const breadth = layout.sizes.font + 7
  // What has no number stands at the strip's edge: beside a number it would be a part of it.
  const edge = Math.min(across + breadth / 2 + 3.5, layout.updates.from + layout.updates.size - 3.5)
  ctx.font = `700 ${layout.sizes.font - 1}px ${FONT}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const disc of discs) {
    const along = pen.at(disc.atUs)
    ctx.fillStyle = colour ?? ink.text
    if (disc.small) {
      pen.circle(along, edge, 2.5)
      ctx.fill()
      continue
    }
    const size = discSize(disc.update, layout)
    pen.pill(along - size / 2, across - breadth / 2, size, breadth)
    ctx.fill()
    ctx.fillStyle = ink.bg
    if (columns) ctx.fillText(String(disc.update), across, along + 0.5)
    else ctx.fillText(String(disc.update), along, across + 0.5)
  }
}
