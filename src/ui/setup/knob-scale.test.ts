import { describe, expect, it } from 'vitest'
import {
  accepts,
  laneFields,
  type NumberField,
  scenarioFields,
} from '../../scenario/field-specs.ts'
import { fieldPaths, findField, getField } from '../../scenario/fields.ts'
import { landmarksOf } from '../../scenario/landmarks.ts'
import { presets } from '../../scenario/presets.ts'
import { protocols } from '../../scenario/scenario.ts'
import { neighbourValue, POSITIONS, positionOf, valueAt } from './knob-scale.ts'

const fields = [...scenarioFields, ...protocols.flatMap((protocol) => laneFields(protocol))].filter(
  (field): field is NumberField => field.kind === 'number',
)

describe.each(fields.map((field) => [field.path, field] as const))(
  'the slider of %s',
  (_, field) => {
    const values = Array.from({ length: POSITIONS + 1 }, (_each, position) =>
      valueAt(field, position),
    )

    it('has only values that the field takes', () => {
      expect(values.filter((value) => !accepts(field, value))).toEqual([])
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

    it('reaches every real value', () => {
      for (const { value, name } of landmarksOf(field)) {
        const there = valueAt(field, positionOf(field, value))
        expect(Math.abs(there - value), name).toBeLessThanOrEqual(0.06 * value + field.step)
      }
    })

    it('goes up and down by keys, from anywhere, to values that the field takes', () => {
      for (const value of values) {
        const [up, down] = [neighbourValue(field, value, 1), neighbourValue(field, value, -1)]
        expect(accepts(field, up) && accepts(field, down), String(value)).toBe(true)
        expect(up > value || value === field.max, `up from ${value}`).toBe(true)
        expect(down < value || value === field.min, `down from ${value}`).toBe(true)
      }
    })
  },
)

it('every value of a preset is within the reach of its slider', () => {
  for (const { id, scenario } of presets) {
    for (const path of fieldPaths(scenario)) {
      const field = findField(scenario, path)
      const value = getField(scenario, path)
      if (field?.kind !== 'number' || value === undefined || field.group === 'run') continue
      const most = valueAt(field, POSITIONS)
      expect(Number(value), `${id} ${path}`).toBeLessThanOrEqual(most)
    }
  }
})
