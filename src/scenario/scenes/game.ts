// A game on a field without edges: a ball that flies on with every update, and the figure that the person
// steers. What leaves on one side comes in on the other, so that moves may arrive in any order and still
// lead to the same place.
import { noise } from './noise.ts'

export const FIELD = { width: 48, height: 24 } as const

export const directions = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof directions)[number]

/** In points of the field; before wrapping, it may be anything. */
export interface Place {
  x: number
  y: number
}

/** How far one move goes. */
const STEP = 2

const moves: Record<Direction, Place> = {
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
  up: { x: 0, y: -STEP },
  down: { x: 0, y: STEP },
}

/** The move that a client's message asks for: its text is a direction, and nothing else. */
export const moveOf = (text: string | undefined): Place | undefined =>
  directions.some((direction) => direction === text) ? moves[text as Direction] : undefined

const wrap = (value: number, size: number): number => ((value % size) + size) % size

/** Where the figure is after moves that add up to this. */
export const figureAt = ({ x, y }: Place): Place => ({
  x: wrap(FIELD.width / 2 + x, FIELD.width),
  y: wrap(FIELD.height / 2 + y, FIELD.height),
})

/** Where the ball is in update `id`. */
export const ballAt = (seed: number, id: number): Place => ({
  x: wrap(Math.floor(noise(seed, 0, 60) * FIELD.width) + id, FIELD.width),
  y: wrap(Math.floor(noise(seed, 1, 60) * FIELD.height) + Math.floor(id / 3), FIELD.height),
})
