// What is asked before a run, and how the answer is graded afterwards: always from the run itself, never
// from a number that somebody wrote down.

import type { Unit } from './measure.ts'
import { latencyMs, type Outcome } from './outcome.ts'

/** One of several sentences. */
export interface ChoicePrediction {
  kind: 'choice'
  /** Ids; their words are in the texts. */
  options: readonly string[]
  /** Which one the run shows to be right; undefined: not yet to be seen. */
  truth: (outcome: Outcome) => string | undefined
}

/** A number to be set. */
export interface NumberPrediction {
  kind: 'number'
  unit: Unit
  min: number
  max: number
  step: number
  truth: (outcome: Outcome) => number | undefined
  limits?: Limits
}

/** The latency of one update in one lane, in milliseconds, drawn as a length on the axis of time. */
export interface SpanPrediction {
  kind: 'span'
  lane: string
  update: number
  /** The longest that can be drawn. */
  maxMs: number
  limits?: Limits
}

export type Prediction = ChoicePrediction | NumberPrediction | SpanPrediction

/** An option's id, or the number that was set or drawn. */
export type Answer = string | number

/** Up to which ratio between answer and truth, whichever is greater, an answer is called so. */
export interface Limits {
  exact: number
  close: number
}

export const usualLimits: Limits = { exact: 1.1, close: 1.5 }

/** The finest length that can be drawn on the axis, in milliseconds. */
export const SPAN_STEP_MS = 10

export interface Grade {
  mark: 'exact' | 'close' | 'off'
  truth: Answer
}

/** What the run says, in the form of an answer; undefined where it is not yet to be seen. */
export const truthOf = (prediction: Prediction, outcome: Outcome): Answer | undefined =>
  prediction.kind === 'span'
    ? latencyMs(outcome, prediction.lane, prediction.update)
    : prediction.truth(outcome)

/** How far the number is from the truth. What cannot be set any nearer is exact. */
function markOf(answer: number, truth: number, step: number, limits: Limits): Grade['mark'] {
  const apart = Math.abs(answer - truth)
  const ratio = apart === 0 ? 1 : Math.max(answer, truth) / Math.min(answer, truth)
  // A ratio to nothing, or across it, says nothing.
  const within = (limit: number) => ratio > 0 && ratio <= limit
  if (apart <= step / 2 || within(limits.exact)) return 'exact'
  return apart <= step || within(limits.close) ? 'close' : 'off'
}

/** The grade of an answer; undefined while the run does not yet show the truth. */
export function grade(prediction: Prediction, answer: Answer, outcome: Outcome): Grade | undefined {
  const truth = truthOf(prediction, outcome)
  if (truth === undefined || Number.isNaN(truth)) return undefined
  if (prediction.kind === 'choice' || typeof truth === 'string' || typeof answer === 'string')
    return { mark: answer === truth ? 'exact' : 'off', truth }
  const step = prediction.kind === 'number' ? prediction.step : SPAN_STEP_MS
  return { mark: markOf(answer, truth, step, prediction.limits ?? usualLimits), truth }
}
