// Where the person's hand has the figure: all the moves they made towards one lane, whether its server has
// heard of them or not.
import type { Microseconds } from '../../kernel/time.ts'
import type { Input } from '../scenario.ts'
import { moveOf, type Place } from './game.ts'

/** A move and all before it, added up. */
interface Made extends Place {
  atUs: Microseconds
}

/** Kept for as long as the inputs are; a live run's grow. */
const known = new WeakMap<readonly Input[], Map<string, { looked: number; made: Made[] }>>()

const home = { x: 0, y: 0 }

function madeTowards(inputs: readonly Input[], laneId: string): Made[] {
  const lanes = known.get(inputs) ?? new Map()
  known.set(inputs, lanes)
  const kept = lanes.get(laneId) ?? { looked: 0, made: [] }
  lanes.set(laneId, kept)
  for (; kept.looked < inputs.length; kept.looked++) {
    const input = inputs[kept.looked] as Input
    if (input.kind !== 'send' || (input.lane ?? laneId) !== laneId) continue
    const move = moveOf(input.text)
    const { x, y } = kept.made.at(-1) ?? home
    if (move) kept.made.push({ atUs: input.atUs, x: x + move.x, y: y + move.y })
  }
  return kept.made
}

export interface Hand {
  /** How many moves were made. */
  moves: number
  /** Added up. */
  sum: Place
}

/** The moves made towards this lane up to an instant. Inputs stand in order of time. */
export function handAt(inputs: readonly Input[], laneId: string, atUs: Microseconds): Hand {
  const made = madeTowards(inputs, laneId)
  let [low, high] = [0, made.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((made[middle] as Made).atUs <= atUs) low = middle + 1
    else high = middle
  }
  return { moves: low, sum: made[low - 1] ?? home }
}
