// How far a panel may be drawn, and what a key does to it. Sizes are in CSS pixels; no element is known here.

/** Which edge of its parent the splitter lies on; the panel is beyond it, or (top) the parent itself. */
export type Edge = 'start' | 'end' | 'top'

export interface Room {
  now: number
  least: number
  most: number
}

/** What the panel must have to make sense, and what stays to the lanes. CSS pixels. */
export interface Needs {
  least: number
  lanes: number
}

/** Two lines of a knob, or a message's head. The drawer's are its style sheet's own, for they grow with the type. */
export const needsBeside: Record<Exclude<Edge, 'top'>, Needs> = {
  start: { least: 190, lanes: 480 },
  end: { least: 260, lanes: 480 },
}

/** `now` is the panel's size, `rest` that of the lanes beside it. */
export const roomFor = ({ least, lanes }: Needs, now: number, rest: number): Room => ({
  now,
  least,
  most: Math.max(least, now + rest - lanes),
})

export const fitted = ({ least, most }: Room, size: number): number =>
  Math.min(Math.max(size, least), most)

/** Where the pointer's way makes the panel larger: away from the panel's own side. */
export const grows: Record<Edge, 1 | -1> = { start: 1, end: -1, top: -1 }

const STEP_PX = 16

/** The size a key asks for; undefined: the key is not a splitter's. Shift takes larger steps. */
export function sizeByKey(edge: Edge, room: Room, key: string, shift: boolean): number | undefined {
  const [more, less] =
    edge === 'top'
      ? ['ArrowUp', 'ArrowDown']
      : edge === 'start'
        ? ['ArrowRight', 'ArrowLeft']
        : ['ArrowLeft', 'ArrowRight']
  const step = shift ? 4 * STEP_PX : STEP_PX
  const wanted = {
    [more]: room.now + step,
    [less]: room.now - step,
    Home: room.least,
    End: room.most,
  }
  const size = wanted[key]
  return size === undefined ? undefined : fitted(room, size)
}
