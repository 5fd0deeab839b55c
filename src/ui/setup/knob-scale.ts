// Where a value stands on its knob. A knob of scale `log` moves by ratio; where its least value is 0, the
// lowest position is 0 and the ratio begins one step above it. It knows no slider and no pixels.
import type { FieldSpec } from '../../scenario/fields.ts'

export type NumberField = Extract<FieldSpec, { kind: 'number' }>

/** Positions of a knob, from 0. */
export const POSITIONS = 400

const lowest = ({ min, step }: NumberField): number => (min > 0 ? min : step)

export function positionOf(field: NumberField, value: number): number {
  if (field.scale === 'linear')
    return Math.round(((value - field.min) / (field.max - field.min)) * POSITIONS)
  const least = lowest(field)
  if (value < least) return 0
  const share = Math.log(value / least) / Math.log(field.max / least)
  // With a 0 below the ratio, position 0 is taken.
  const first = field.min > 0 ? 0 : 1
  return Math.round(first + share * (POSITIONS - first))
}

export function valueAt(field: NumberField, position: number): number {
  const { min, max } = field
  if (position <= 0) return min
  if (position >= POSITIONS) return max
  if (field.scale === 'linear') return tidy(field, min + (position / POSITIONS) * (max - min))
  const first = min > 0 ? 0 : 1
  const share = (position - first) / (POSITIONS - first)
  const least = lowest(field)
  return tidy(field, least * (max / least) ** share)
}

/** Two significant digits are enough for a knob; the number beside it takes any. */
function tidy({ min, max, whole }: NumberField, value: number): number {
  const short = Number(value.toPrecision(2))
  const fitting = whole ? Math.round(short) : short
  return Math.min(max, Math.max(min, fitting))
}
