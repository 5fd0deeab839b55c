// Arrows and stubs → canvas: one path for what looks alike, but of at most 64 lines.

import { type Brush, laneOf } from './brush.ts'
import type { Caption } from './captions.ts'
import type { LaneInk } from './ink.ts'
import { FONT } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import type { Arrow, ArrowStyle, Stub } from './shapes.ts'

const LONGEST_PATH = 64

interface Stroke {
  colour: string
  width: number
  dash: readonly number[]
  /** The head's length in widths of a full stroke; hollow heads are outlined. */
  head: number
  hollow?: boolean
}

/** Widths are shares of the full stroke; dashes are in multiples of the width, as long as they can be seen. */
function strokeOf({ style, counted }: Arrow, ink: LaneInk): Stroke {
  if (counted) return fullStrokeOf(style, ink)
  const { dash, hollow } = fullStrokeOf(style, ink)
  return { colour: ink.pale, width: 0.4, dash, head: 2, ...(hollow && { hollow }) }
}

function fullStrokeOf(style: ArrowStyle, ink: LaneInk): Stroke {
  switch (style) {
    case 'news':
      return { colour: ink.colour, width: 1, dash: [], head: 3 }
    case 'request':
      return { colour: ink.colour, width: 0.65, dash: ink.dash, head: 3 }
    case 'upstream':
      return { colour: ink.colour, width: 0.85, dash: ink.dash, head: 3.6 }
    case 'answer':
      return { colour: ink.colour, width: 0.65, dash: [], head: 3 }
    case 'empty':
      return { colour: ink.faint, width: 0.65, dash: [3, 2.5], head: 3, hollow: true }
    case 'heartbeat':
      return { colour: ink.faint, width: 0.5, dash: [6, 3, 1.5, 3], head: 2.4 }
    case 'comment':
      return { colour: ink.faint, width: 0.5, dash: [1.5, 3], head: 2.4 }
    case 'transport':
      return { colour: ink.colour, width: 0.5, dash: [], head: 2.4 }
  }
}

/** What crosses the link without news lies under what does, and what is not counted under all. */
const order: readonly ArrowStyle[] = [
  'transport',
  'comment',
  'heartbeat',
  'empty',
  'answer',
  'request',
  'upstream',
  'news',
]

export function paintArrows(pen: Pen, brush: Brush, arrows: Arrow[], emphasis = 1): void {
  const groups = new Map<number, Arrow[]>()
  for (const arrow of arrows) {
    const rank = arrow.counted
      ? order.indexOf(arrow.style) + order.length
      : order.indexOf(arrow.style)
    const key = rank * 1_024 + arrow.lane
    const group = groups.get(key)
    if (group && group.length < LONGEST_PATH) group.push(arrow)
    else {
      if (group) paintAlike(pen, brush, group, emphasis)
      groups.set(key, [arrow])
    }
  }
  for (const key of [...groups.keys()].sort((a, b) => a - b)) {
    paintAlike(pen, brush, groups.get(key) as Arrow[], emphasis)
  }
}

function paintAlike(pen: Pen, brush: Brush, arrows: Arrow[], emphasis: number): void {
  const { ctx } = pen
  const first = arrows[0] as Arrow
  const [strip, ink] = laneOf(brush, first.lane)
  const { colour, width, dash, head, hollow } = strokeOf(first, ink)
  const full = brush.layout.sizes.stroke
  const line = full * width * emphasis
  const size = Math.max(4.5, head * full * Math.sqrt(emphasis))
  ctx.strokeStyle = colour
  ctx.lineWidth = line
  if (dash.length > 0) ctx.setLineDash(dash.map((part) => part * Math.max(1.2, line)))
  ctx.beginPath()
  for (const { fromUs, toUs, fromServer } of arrows) {
    pen.move(pen.at(fromUs), fromServer ? strip.server : strip.client)
    pen.line(pen.at(toUs), fromServer ? strip.client : strip.server)
  }
  ctx.stroke()
  if (dash.length > 0) ctx.setLineDash([])
  ctx.beginPath()
  const depth = strip.server - strip.client
  for (const { fromUs, toUs, fromServer } of arrows) {
    const tipAlong = pen.at(toUs)
    const tipAcross = fromServer ? strip.client : strip.server
    const runs = tipAlong - pen.at(fromUs)
    const rises = fromServer ? -depth : depth
    const reach = Math.hypot(runs, rises)
    const along = (runs / reach) * size
    const across = (rises / reach) * size
    pen.move(tipAlong, tipAcross)
    pen.line(tipAlong - along - 0.42 * across, tipAcross - across + 0.42 * along)
    pen.line(tipAlong - along + 0.42 * across, tipAcross - across - 0.42 * along)
    ctx.closePath()
  }
  ctx.fillStyle = hollow ? ink.ground : colour
  ctx.fill()
  if (hollow) {
    ctx.lineWidth = 0.5 * full
    ctx.stroke()
  }
}

/** Texts along their arrows, above the line; left out where they are longer than it. */
export function paintCaptions(pen: Pen, brush: Brush, captions: readonly Caption[]): void {
  if (captions.length === 0) return
  const { ctx, columns } = pen
  const { font } = brush.layout.sizes
  ctx.font = `${font}px ${FONT}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const { lane, fromUs, toUs, fromServer, text } of captions) {
    const [strip, ink] = laneOf(brush, lane)
    const runs = pen.at(toUs) - pen.at(fromUs)
    const rises = (fromServer ? -1 : 1) * (strip.server - strip.client)
    if (ctx.measureText(text).width > Math.hypot(runs, rises) - 3 * font) continue
    const along = (pen.at(fromUs) + pen.at(toUs)) / 2
    const across = (strip.client + strip.server) / 2
    // Texts are read from left to right, whichever way the arrow points.
    const angle = columns ? Math.atan(runs / rises) : Math.atan2(rises, runs)
    ctx.save()
    ctx.translate(columns ? across : along, columns ? along : across)
    ctx.rotate(angle)
    ctx.lineWidth = font / 4
    ctx.strokeStyle = ink.ground
    ctx.strokeText(text, 0, -0.75 * font)
    ctx.fillStyle = brush.ink.muted
    ctx.fillText(text, 0, -0.75 * font)
    ctx.restore()
  }
}

/** A packet that got half way, and its cross. */
export function paintStubs(pen: Pen, brush: Brush, stubs: Stub[]): void {
  const { ctx } = pen
  const { stroke, marker } = brush.layout.sizes
  for (const { lane, fromUs, toUs, fromServer } of stubs) {
    const [strip, ink] = laneOf(brush, lane)
    const from = pen.at(fromUs)
    const middle = (from + pen.at(toUs)) / 2
    const across = (strip.client + strip.server) / 2
    ctx.strokeStyle = ink.colour
    ctx.lineWidth = 0.65 * stroke
    ctx.beginPath()
    pen.move(from, fromServer ? strip.server : strip.client)
    pen.line(middle, across)
    ctx.stroke()
    const r = 0.38 * marker
    for (const [colour, width] of [
      [ink.ground, 2.2 * stroke],
      [brush.ink.danger, 1.1 * stroke],
    ] as const) {
      ctx.strokeStyle = colour
      ctx.lineWidth = width
      ctx.beginPath()
      pen.move(middle - r, across - r)
      pen.line(middle + r, across + r)
      pen.move(middle - r, across + r)
      pen.line(middle + r, across - r)
      ctx.stroke()
    }
  }
}
