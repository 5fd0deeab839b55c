// What a person did, as flags that stand on the axis: a letter says what kind of thing it was. Beside the flag
// the words are a button's (InputButtons.tsx).
import type { InputAction } from '../../scenario/scenario.ts'
import type { Brush } from './brush.ts'
import type { TimelineLayout } from './layout.ts'
import { FONT } from './paint-ground.ts'
import type { Pen } from './pen.ts'
import type { Flag } from './shapes.ts'

/** `K`: a knob was turned. */
const letters: Record<InputAction['kind'], string> = {
  publish: 'P',
  refresh: 'R',
  send: 'S',
  close: 'C',
  set: 'K',
}

/** A flag's breadth and height. */
export const flagSize = ({ sizes }: TimelineLayout): number => Math.round(1.15 * sizes.font)

/** How far a flag hangs over the axis. */
export const flagOverlap = (layout: TimelineLayout): number => Math.round(0.35 * flagSize(layout))

export function paintFlags(pen: Pen, brush: Brush, flags: readonly Flag[]): void {
  if (flags.length === 0) return
  const { ctx, columns } = pen
  const { ink, layout, inputs } = brush
  const size = flagSize(layout)
  const foot = layout.axis.from + flagOverlap(layout)
  const top = foot - size
  ctx.font = `700 ${Math.round(0.85 * layout.sizes.font)}px ${FONT}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  for (const { atUs, input, small } of flags) {
    const along = Math.round(pen.at(atUs))
    ctx.fillStyle = ink.focus
    pen.rect(along, top - 2, 1.5, size + 2)
    if (small) continue
    ctx.beginPath()
    pen.move(along, top)
    pen.line(along + size, top)
    pen.line(along + size + 3, (top + foot) / 2)
    pen.line(along + size, foot)
    pen.line(along, foot)
    ctx.fill()
    const action = inputs?.[input]
    if (!action) continue
    ctx.fillStyle = ink.bg
    const [x, y] = [along + size / 2 + 1, (top + foot) / 2 + 0.5]
    if (columns) ctx.fillText(letters[action.kind], y, x)
    else ctx.fillText(letters[action.kind], x, y)
  }
}
