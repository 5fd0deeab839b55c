import { describe, expect, it } from 'vitest'
import { laneFields, scenarioFields } from '../../scenario/fields.ts'
import { protocols } from '../../scenario/scenario.ts'
import { type NumberField, POSITIONS, positionOf, valueAt } from './knob-scale.ts'

const fields = [...scenarioFields, ...protocols.flatMap((protocol) => laneFields(protocol))].filter(
  (field): field is NumberField => field.kind === 'number',
)

describe.each(fields.map((field) => [field.path, field] as const))('the knob of %s', (_, field) => {
  const values = Array.from({ length: POSITIONS + 1 }, (_each, position) =>
    valueAt(field, position),
  )

  it('reaches both ends and nothing beyond', () => {
    expect(values[0]).toBe(field.min)
    expect(values.at(-1)).toBe(field.max)
    const outside = values.filter(
      (value) =>
        value < field.min || value > field.max || (field.whole && !Number.isInteger(value)),
    )
    expect(outside).toEqual([])
  })

  it('never falls, and stands near the place where it was set', () => {
    // Rounded to two digits, a value may stand a little beside the hand.
    const wrong = values.filter((value, position) => {
      const shown = valueAt(field, positionOf(field, value))
      const falls = position > 0 && value < (values[position - 1] as number)
      return falls || Math.abs(shown - value) > 0.1 * value + field.step
    })
    expect(wrong).toEqual([])
  })
})
