// What is under way, where motion is unwelcome.
import { type Brush, laneOf } from './brush.ts'
import type { Pen } from './pen.ts'
import type { Arrow } from './shapes.ts'

/** With reduced motion nothing travels: a message under way is a short stub at its start. */
export function paintStarts(pen: Pen, brush: Brush, arrows: Arrow[]): void {
  const { ctx } = pen
  const { stroke } = brush.layout.sizes
  for (const { lane, fromUs, toUs, fromServer } of arrows) {
    const [strip, ink] = laneOf(brush, lane)
    const share = 0.16
    const from = fromServer ? strip.server : strip.client
    const to = fromServer ? strip.client : strip.server
    ctx.strokeStyle = ink.colour
    ctx.lineWidth = 0.65 * stroke
    ctx.beginPath()
    pen.move(pen.at(fromUs), from)
    pen.line(pen.at(fromUs + share * (toUs - fromUs)), from + share * (to - from))
    ctx.stroke()
  }
}
