// What the person looks at, over the rest of the picture.
import type { Microseconds } from '../../kernel/time.ts'
import type { CallSite } from '../../trace/call-sites.ts'
import { mix } from '../theme/tokens.ts'
import { type Brush, laneOf } from './brush.ts'
import { shapesOfLine, shapesOfMessage, shapesOfUpdate } from './focus-shapes.ts'
import { paintBands, paintBars, paintDiscs, paintLabels, paintMarks } from './paint.ts'
import { paintArrows } from './paint-arrows.ts'
import type { Pen } from './pen.ts'
import type { TimeWindow } from './scale.ts'
import type { Scene } from './scene.ts'
import type { Shapes } from './shapes.ts'

export interface Focus {
  /** An update that is followed through all lanes. */
  highlight: number | undefined
  pinned: { lane: number; message: number } | undefined
  /** A line of the code, whose messages stand out. */
  lit: { lane: number; site: CallSite } | undefined
}

interface Look {
  window: TimeWindow
  cursorUs: Microseconds
  /** The picture's length along the time axis. */
  lengthPx: number
  /** Counts are shown instead of messages. */
  counts: boolean
}

export function paintFocus(pen: Pen, brush: Brush, scene: Scene, focus: Focus, look: Look): void {
  const { highlight, pinned, lit } = focus
  const { window, cursorUs, lengthPx, counts } = look
  const cursorPx = Math.min(Math.max(pen.at(cursorUs), 0), lengthPx)
  if (lit) {
    const shapes = shapesOfLine(scene, lit.lane, lit.site, window, cursorUs)
    paintLine(pen, brush, shapes, cursorPx, lengthPx)
  }
  if (highlight !== undefined) {
    const shapes = shapesOfUpdate(scene, highlight, cursorUs)
    paintFollowed(pen, brush, shapes, cursorPx, lengthPx)
  }
  if (pinned && !counts) {
    const shapes = shapesOfMessage(scene, pinned.lane, pinned.message, cursorUs)
    paintPinned(pen, brush, shapes, cursorPx)
  }
}

/** Makes everything in the lanes pale, so that what is painted next stands out. */
function pale(pen: Pen, { layout, ink }: Brush, lengthPx: number): void {
  const { ctx } = pen
  ctx.globalAlpha = 0.55
  for (const [i, { from, size }] of layout.lanes.entries()) {
    ctx.fillStyle = ink.lanes[i]?.ground ?? ink.bg
    pen.rect(0, from, lengthPx, size)
  }
  ctx.globalAlpha = 1
}

/** The messages of one line of the code, strong, over the rest made pale. */
function paintLine(
  pen: Pen,
  brush: Brush,
  { arrows, bands }: Shapes,
  cursorPx: number,
  lengthPx: number,
): void {
  pale(pen, brush, lengthPx)
  paintBands(pen, brush, bands)
  behind(pen, brush, cursorPx, () => paintArrows(pen, brush, arrows, 1.5))
}

/** One update through all lanes, strong, over the rest made pale. */
function paintFollowed(
  pen: Pen,
  brush: Brush,
  shapes: Shapes,
  cursorPx: number,
  lengthPx: number,
): void {
  const { ctx } = pen
  const { layout, ink } = brush
  pale(pen, brush, lengthPx)
  ctx.fillStyle = ink.text
  const width = 0.8 * layout.sizes.stroke
  for (const { atUs } of shapes.discs) {
    const across = layout.updates.from + layout.updates.size / 2
    pen.rect(pen.at(atUs) - width / 2, across, width, layout.axis.from - across)
  }
  paintBars(pen, { ...brush, ink: strongBars(brush) }, shapes.bars)
  behind(pen, brush, cursorPx, () => paintArrows(pen, brush, shapes.arrows, 1.5))
  paintMarks(pen, brush, shapes.marks, 1.25)
  paintLabels(pen, brush, shapes.labels)
  paintDiscs(pen, brush, shapes.discs, ink.focus)
}

const strongBars = ({ ink }: Brush) => ({
  ...ink,
  lanes: ink.lanes.map((lane) => ({ ...lane, bar: mix(lane.colour, lane.ground, 0.8) })),
})

/** Paints only what lies behind the cursor. */
function behind(pen: Pen, { layout }: Brush, cursorPx: number, paint: () => void): void {
  const { ctx } = pen
  ctx.save()
  ctx.beginPath()
  if (pen.columns) ctx.rect(0, 0, layout.size, cursorPx)
  else ctx.rect(0, 0, cursorPx, layout.size)
  ctx.clip()
  paint()
  ctx.restore()
}

/** The message that the person looks at, in a halo. */
function paintPinned(pen: Pen, brush: Brush, shapes: Shapes, cursorPx: number): void {
  behind(pen, brush, cursorPx, () => paintHalo(pen, brush, shapes))
}

function paintHalo(pen: Pen, brush: Brush, shapes: Shapes): void {
  const { ctx } = pen
  const { ink, layout } = brush
  for (const { lane, fromUs, toUs, fromServer } of shapes.arrows) {
    const [strip, laneInk] = laneOf(brush, lane)
    ctx.lineCap = 'round'
    for (const [colour, width] of [
      [ink.focus, 7],
      [mix(ink.focus, laneInk.ground, 0.25), 5],
    ] as const) {
      ctx.strokeStyle = colour
      ctx.lineWidth = width * (layout.sizes.stroke / 2)
      ctx.beginPath()
      pen.move(pen.at(fromUs), fromServer ? strip.server : strip.client)
      pen.line(pen.at(toUs), fromServer ? strip.client : strip.server)
      ctx.stroke()
    }
    ctx.lineCap = 'butt'
  }
  paintBands(pen, brush, shapes.bands)
  paintArrows(pen, brush, shapes.arrows, 1.2)
}
