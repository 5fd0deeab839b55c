// The stretch on which a number is predicted, and where the room's numbers and the run's lie on it.
import type { Measure, Unit } from '../../lessons/measure.ts'
import type { NumberPrediction, SpanPrediction } from '../../lessons/prediction.ts'

export interface Scale {
  unit: Unit
  min: number
  max: number
}

export const scaleOf = (predict: NumberPrediction | SpanPrediction): Scale =>
  predict.kind === 'span'
    ? { unit: 'ms', min: 0, max: predict.maxMs }
    : { unit: predict.unit, min: predict.min, max: predict.max }

/** 0 to 1; what lies outside stands at the end. */
export const shareOf = ({ min, max }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)))

export const measureOn = ({ unit }: Scale, value: number): Measure => ({ value, unit })

/** What was typed while numbers were called out: `500 2000 1,5`. A comma is a decimal sign. */
export const readNumbers = (text: string): number[] =>
  text
    .split(/[\s;]+/)
    .map((piece) => piece.replace(',', '.'))
    .filter((piece) => /^\d+(\.\d+)?$/.test(piece))
    .map(Number)
    .slice(0, 60)
