// An answer and its grade in words and figures, in the language of the lecture.
import { formatMeasure, type Unit } from '../../lessons/measure.ts'
import type { Answer, Grade, Prediction } from '../../lessons/prediction.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'

/** What a number that is predicted is a number of. */
export const unitOf = (prediction: Prediction): Unit =>
  prediction.kind === 'number' ? prediction.unit : 'ms'

/** Writes numbers that answer this prediction; options are texts of the chapter. */
export function useNumberWords(prediction: Prediction): (value: number) => string {
  const language = useLanguage()
  return (value) => formatMeasure({ value, unit: unitOf(prediction) }, language)
}

/** The sentence on a grade: what is off is said with its factor, not with a judgement of the person. */
export function useVerdict(): (prediction: Prediction, answer: Answer, grade: Grade) => string {
  const say = useTexts('rooms-course')
  const language = useLanguage()
  return (_prediction, answer, { mark, truth }) => {
    if (mark !== 'off' || typeof answer === 'string' || typeof truth === 'string')
      return say(`mark.${mark}`)
    const ratio = Math.max(answer, truth) / Math.min(answer, truth)
    if (!(ratio > 0) || !Number.isFinite(ratio)) return say('mark.off')
    return fill(say('mark.off.factor'), {
      factor: formatMeasure({ value: ratio, unit: 'count' }, language),
    })
  }
}
