// An answer in words: the name of an option, or a number with its unit.
import type { Question } from '../../lessons/detective/mystery.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { type Answer, truthOf } from '../../lessons/prediction.ts'
import { fill } from '../lecture/fill.ts'
import type { Say } from '../lecture/language.ts'
import { optionKey } from './question-words.ts'

export function answerText(question: Question, answer: Answer, say: Say, language: string): string {
  if (typeof answer === 'string') return say(optionKey(question, answer))
  const figure = answer.toLocaleString(language)
  return question.ask.kind === 'number' && question.ask.unit === 'count'
    ? fill(say('answer.messages'), { count: figure })
    : `${figure}\u00a0ms`
}

export const truthText = (
  question: Question,
  outcome: Outcome,
  say: Say,
  language: string,
): string => {
  const truth = truthOf(question.ask, outcome)
  return truth === undefined ? '' : answerText(question, truth, say, language)
}
