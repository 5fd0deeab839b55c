// Where messages lie closer than pixels, counts instead of arrows: per column of pixels, what went down to
// the client hangs from its rail, what went up stands on the server's, and deliveries stand above. Heights
// follow the logarithm of the count, on one scale for all lanes.

import { type Brush, laneOf } from './brush.ts'
import { type CountRow, countRows } from './density.ts'
import type { Pen } from './pen.ts'
import type { Stretch } from './shapes.ts'

/** Messages in one column of pixels that fill the whole height. */
const FULL_COUNT = 64

export const countShare = (count: number): number =>
  Math.min(1, Math.log2(1 + count) / Math.log2(1 + FULL_COUNT))

export function paintStretches(pen: Pen, brush: Brush, stretches: Stretch[]): void {
  for (const { fromUs, toUs } of stretches) {
    for (const lane of brush.layout.lanes.keys()) {
      for (const row of countRows) paintCounts(pen, brush, lane, row, fromUs, toUs)
    }
  }
}

/** Columns of equal height are painted as one rectangle. */
function paintCounts(
  pen: Pen,
  brush: Brush,
  lane: number,
  row: CountRow,
  fromUs: number,
  toUs: number,
): void {
  const [strip, ink] = laneOf(brush, lane)
  const { usPerPx, originPx } = pen.projection
  const half = (strip.server - strip.client) / 2 - 1
  const room = row === 'delivered' ? strip.client - strip.from - 5 : half
  pen.ctx.fillStyle = row === 'up' ? ink.countUp : row === 'down' ? ink.countDown : ink.bar
  const from = Math.floor(pen.at(fromUs))
  const to = Math.ceil(pen.at(toUs))
  let start = from
  let height = 0
  for (let column = from; column <= to; column++) {
    const count =
      column < to
        ? brush.density.count(
            lane,
            row,
            (originPx + column) * usPerPx,
            Math.min(toUs, (originPx + column + 1) * usPerPx),
          )
        : -1
    const next = count > 0.05 ? Math.max(1, Math.round(2 * room * countShare(count)) / 2) : 0
    if (next === height && column < to) continue
    if (height > 0) {
      const edge =
        row === 'down'
          ? strip.client + 0.5
          : row === 'up'
            ? strip.server - 0.5 - height
            : strip.client - 2 - height
      pen.rect(start, edge, column - start, height)
    }
    start = column
    height = next
  }
}
