// What lies under the pointer: an update, a message, or nothing. It asks the scene again, near that instant
// only, and measures in pixels.
import type { Microseconds } from '../../kernel/time.ts'
import type { TimelineLayout } from './layout.ts'
import { discSize } from './paint.ts'
import type { Scene } from './scene.ts'
import type { Arrow, Shapes } from './shapes.ts'

export type Hit =
  | { kind: 'update'; update: number }
  | { kind: 'message'; lane: number; message: number }

/** A point on the picture: along the time axis as an instant, across it in pixels. */
export interface Point {
  atUs: Microseconds
  across: number
}

const NEAR_PX = 7

export function hit(
  scene: Scene,
  layout: TimelineLayout,
  usPerPx: number,
  point: Point,
  cursorUs: Microseconds,
  counts = false,
): Hit | undefined {
  if (point.atUs > cursorUs + NEAR_PX * usPerPx) return undefined
  const inUpdates = point.across < layout.updates.from + layout.updates.size
  // Where counts are shown there are no messages to point at.
  if (counts && !inUpdates) return undefined
  const reachUs = (NEAR_PX + layout.sizes.marker) * usPerPx
  const near = scene.within(point.atUs - reachUs, point.atUs + reachUs, cursorUs)
  if (inUpdates) return hitDisc(near, layout, usPerPx, point)
  const lane = layout.lanes.findIndex(
    ({ from, size }) => point.across >= from && point.across < from + size,
  )
  if (lane < 0) return undefined
  return (
    hitMark(near, layout, usPerPx, point, lane) ??
    hitMessage(near, layout, usPerPx, point, lane, cursorUs) ??
    hitBar(near, layout, point, lane) ??
    hitHairline(near, usPerPx, point)
  )
}

const nearest = <T>(things: readonly T[], distance: (thing: T) => number, most: number) => {
  let best: T | undefined
  let least = most
  for (const thing of things) {
    const far = distance(thing)
    if (far <= least) {
      best = thing
      least = far
    }
  }
  return best
}

const updateHit = (found: { update: number } | undefined): Hit | undefined =>
  found && { kind: 'update', update: found.update }

function hitDisc(
  { discs }: Shapes,
  layout: TimelineLayout,
  usPerPx: number,
  point: Point,
): Hit | undefined {
  const found = nearest(
    discs,
    ({ atUs, update }) =>
      Math.max(0, Math.abs(point.atUs - atUs) / usPerPx - discSize(update, layout) / 2),
    3,
  )
  return updateHit(found)
}

function hitMark(
  { marks }: Shapes,
  layout: TimelineLayout,
  usPerPx: number,
  { atUs, across }: Point,
  lane: number,
): Hit | undefined {
  const strip = layout.lanes[lane]
  if (!strip) return undefined
  const found = nearest(
    marks.filter((mark) => mark.lane === lane),
    (mark) => Math.hypot((mark.atUs - atUs) / usPerPx, strip.client - across),
    layout.sizes.marker * 0.8,
  )
  return updateHit(found)
}

function hitMessage(
  { arrows, bands }: Shapes,
  layout: TimelineLayout,
  usPerPx: number,
  { atUs, across }: Point,
  lane: number,
  cursorUs: Microseconds,
): Hit | undefined {
  const strip = layout.lanes[lane]
  if (!strip) return undefined
  const distance = ({ fromUs, toUs, fromServer }: Arrow) => {
    // Only as much of it as is drawn.
    const share = Math.min(1, (cursorUs - fromUs) / Math.max(1, toUs - fromUs))
    const start = fromServer ? strip.server : strip.client
    const end = start + share * ((fromServer ? strip.client : strip.server) - start)
    const length = ((toUs - fromUs) * share) / usPerPx
    return distanceToSegment((atUs - fromUs) / usPerPx, across - start, length, end - start)
  }
  const own = arrows.filter((arrow) => arrow.lane === lane && arrow.fromUs <= cursorUs)
  const arrow = nearest(own, distance, NEAR_PX)
  if (arrow) return { kind: 'message', lane, message: arrow.message }
  const band = bands.find(
    (one) =>
      one.lane === lane &&
      one.fromUs <= atUs &&
      atUs <= one.toUs &&
      Math.abs(across - strip.server) <= NEAR_PX,
  )
  return band && { kind: 'message', lane, message: band.message }
}

function hitBar({ bars }: Shapes, layout: TimelineLayout, point: Point, lane: number) {
  const strip = layout.lanes[lane]
  if (!strip || point.across > strip.client) return undefined
  return updateHit(
    bars.find((bar) => bar.lane === lane && bar.fromUs <= point.atUs && point.atUs <= bar.toUs),
  )
}

const hitHairline = ({ discs }: Shapes, usPerPx: number, { atUs }: Point): Hit | undefined =>
  updateHit(nearest(discs, (disc) => Math.abs(disc.atUs - atUs) / usPerPx, 4))

/** From a point to the segment from the origin to (dx, dy). */
function distanceToSegment(x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy
  const share = square > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / square)) : 0
  return Math.hypot(x - share * dx, y - share * dy)
}
