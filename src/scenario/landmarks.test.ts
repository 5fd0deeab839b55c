import { describe, expect, it } from 'vitest'
import { helpOf } from './field-help.ts'
import { accepts, laneFields, scenarioFields } from './field-specs.ts'
import { landmarkNear, landmarksOf } from './landmarks.ts'
import { protocols } from './scenario.ts'

const fields = [...scenarioFields, ...protocols.flatMap((protocol) => laneFields(protocol))]
const delay = { path: 'link.delayMs' }

describe('help', () => {
  it('is one sentence for every knob', () => {
    for (const field of fields) expect(helpOf(field), field.path).toMatch(/^[A-Z].+[.]$/)
  })
})

describe('landmarks', () => {
  it('are values that the knob can take, in order, each with its source', () => {
    for (const field of fields) {
      const marks = landmarksOf(field)
      for (const { value, name, source } of marks) {
        expect(accepts(field, value), `${field.path} ${name}`).toBe(true)
        expect(source.length, name).toBeGreaterThan(5)
      }
      const values = marks.map(({ value }) => value)
      expect(values).toEqual(values.toSorted((a, b) => a - b))
    }
  })

  it('are near what is within a quarter of them, and nearest by ratio', () => {
    expect(landmarkNear(delay, 300)?.name).toBe('geostationary satellite')
    expect(landmarkNear(delay, 40)?.name).toBe('across the Atlantic')
    expect(landmarkNear(delay, 39)?.name).toBe('4G (LTE)')
    expect(landmarkNear(delay, 200)).toBeUndefined()
    expect(landmarkNear(delay, 0)).toBeUndefined()
    expect(landmarkNear({ path: 'seed' }, 5)).toBeUndefined()
  })
})
