// Goals, one an update. After ten goals another match begins, so that scores stay those of football.
import { noise } from './noise.ts'

const GOALS = 10

export interface Score {
  /** From 1 on. */
  match: number
  home: number
  away: number
  minute: number
}

/** The score after this many updates. */
export function scoreAt(seed: number, id: number): Score {
  if (id === 0) return { match: 1, home: 0, away: 0, minute: 0 }
  const match = Math.ceil(id / GOALS)
  const goals = id - (match - 1) * GOALS
  // Of two goals in a row each side has one: so any score is known without the goals before it.
  const odd = goals % 2
  const first = noise(seed, id - odd, 20) < 0.6 ? 1 : 0
  const home = (goals - odd) / 2 + odd * first
  const minute = (goals - 1) * 9 + 1 + Math.floor(noise(seed, id, 21) * 9)
  return { match, home, away: goals - home, minute }
}
