// Where a screen of the game has ball and figure, and where they really are.
import { type Answers, answersAt } from '../../metrics/known-answers.ts'
import { ballAt, figureAt, type Place } from '../../scenario/scenes/game.ts'
import { handAt } from '../../scenario/scenes/hand.ts'
import { movesOf, sumOf } from '../../trace/moves.ts'
import type { Seen } from './seen.ts'

export interface GameView extends Answers {
  ball: Place
  /** Where the newest update of the server has it. */
  trueBall: Place
  figure: Place
  /** Where the person's moves lead, all of them. */
  hand: Place
  /** Moves that this screen does not show yet. */
  behind: number
}

export function gameView({
  trace,
  scenario,
  lane,
  laneIndex,
  atUs,
  newest,
  created,
}: Seen): GameView {
  const answers = answersAt(trace, laneIndex, atUs)
  const { moves, sum } = handAt(scenario.inputs, lane.id, atUs)
  return {
    ...answers,
    ball: ballAt(scenario.seed, newest),
    trueBall: ballAt(scenario.seed, created),
    figure: figureAt(sumOf(movesOf(lane), answers.answered)),
    hand: figureAt(sum),
    behind: moves - answers.answered,
  }
}
