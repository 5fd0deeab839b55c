// Which key steers where. One press is one move: a key that is held down would fill the link with moves.
import { type Direction, directions } from '../../scenario/scenes/game.ts'

/** The move that this key asks for; undefined for every other key. */
export const directionOf = (key: string): Direction | undefined =>
  directions.find((direction) => `arrow${direction}` === key.toLowerCase())
