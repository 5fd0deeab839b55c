// Answers in, ranking out: plays the trial of the answers in memory and judges it, and searches for the one answer
// whose change puts another protocol first.
import { play } from '../play.ts'
import type { LessonScenario } from '../scenario.ts'
import { type Figures, type Judgement, measureAll, rank } from './judge.ts'
import { type Answers, neighbours } from './questions.ts'
import { trial } from './trial.ts'

export interface Verdict {
  answers: Answers
  scenario: LessonScenario
  /** The best first. */
  ranking: readonly Judgement[]
}

export const first = ({ ranking }: Verdict): Judgement => ranking[0] as Judgement

/** Whether anything works and keeps the limit. */
export const hasAnswer = (verdict: Verdict): boolean => first(verdict).standing === 'fits'

/** Plays each trial once, however often it is asked for, and keeps its figures. */
export class Trials {
  readonly #played = new Map<string, Promise<Figures[]>>()

  async choose(answers: Answers): Promise<Verdict> {
    const scenario = trial(answers)
    const key = JSON.stringify(scenario)
    const figures = this.#played.get(key) ?? play(scenario).then(measureAll)
    this.#played.set(key, figures)
    return { answers, scenario, ranking: rank(await figures, answers) }
  }

  /**
   * Verdicts of which each differs in one answer and has another protocol first, the nearest change first, as they
   * are found.
   */
  async *changes(verdict: Verdict): AsyncGenerator<Verdict> {
    for (const answers of neighbours(verdict.answers)) {
      const other = await this.choose(answers)
      const isOther = first(other).protocol !== first(verdict).protocol
      if (hasAnswer(other) && (isOther || !hasAnswer(verdict))) yield other
    }
  }
}
