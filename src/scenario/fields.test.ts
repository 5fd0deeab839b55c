import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyScenario, fieldValue } from '../../test/scenario-within-limits.ts'
import { defaultOptions, defaultScenario } from './defaults.ts'
import {
  type FieldSpec,
  fieldPaths,
  findField,
  getField,
  scenarioFields,
  setField,
} from './fields.ts'
import type { FieldValue, Scenario } from './scenario.ts'
import { parseScenario } from './schema.ts'

const set = (path: string, value: FieldValue): Scenario => {
  const result = setField(defaultScenario, path, value)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const complaint = (path: string, value: FieldValue): string => {
  const result = setField(defaultScenario, path, value)
  return result.ok ? '' : result.message
}

describe('setField', () => {
  it('reads numbers as people type them', () => {
    expect(set('link.delayMs', '200').link.delayMs).toBe(200)
    expect(set('link.delayMs', '0.08').link.delayMs).toBe(0.08)
    expect(set('link.lossRatio', '1e-3').link.lossRatio).toBe(0.001)
  })

  it('sets the option of a lane, and the link of one lane only', () => {
    expect(set('lanes.polling.intervalMs', 500).lanes[1]?.options).toEqual({
      ...defaultOptions.polling,
      intervalMs: 500,
    })
    const scenario = set('lanes.sse.link.delayMs', 5)
    expect(scenario.lanes[3]?.link).toEqual({ delayMs: 5 })
    expect(getField(scenario, 'lanes.sse.link.delayMs')).toBe(5)
    expect(getField(scenario, 'lanes.polling.link.delayMs')).toBe(50)
  })

  it('says in one sentence what is wrong', () => {
    expect(complaint('link.delayMs', -5)).toBe(
      'link.delayMs is -5, but must be a number from 0 to 60,000 (milliseconds).',
    )
    expect(complaint('feed.payloadBytes', '1.5')).toContain('must be a whole number from 0')
    expect(complaint('feed.pattern', 'random')).toBe(
      'feed.pattern is random, but must be one of steady, poisson, bursty, manual.',
    )
    expect(complaint('link.delay', 1)).toContain(
      'There is no field link.delay; near it are link.delayMs',
    )
    expect(complaint('lanes.poling.intervalMs', 1)).toContain('lanes.polling.intervalMs')
    for (const path of ['__proto__', 'constructor', 'lanes', 'lanes.sse.options', 'feed', ''])
      expect(complaint(path, 1)).toContain('There is no field')
    for (const value of ['', 'abc', 'NaN', 'Infinity', '1e999', '0x10', '200ms', '1,000'])
      expect(complaint('link.delayMs', value)).toContain('must be a number')
  })

  it('changes that field, nothing else, and nothing in place', () => {
    const withKnob = anyScenario.chain((scenario) =>
      fc.constantFrom(...fieldPaths(scenario)).chain((path) =>
        fieldValue(findField(scenario, path) as FieldSpec).map((value) => ({
          scenario,
          path,
          value,
        })),
      ),
    )
    fc.assert(
      fc.property(withKnob, ({ scenario, path, value }) => {
        const before = structuredClone(scenario)
        const result = setField(scenario, path, String(value))
        expect(scenario).toEqual(before)
        if (!result.ok) throw new Error(result.message)
        expect(getField(result.value, path)).toBe(value)
        expect(parseScenario(result.value)).toEqual({ ok: true, value: result.value })
        // A lane's link follows the scenario's, so that one knob may show in several places.
        for (const other of fieldPaths(scenario))
          if (other !== path && !other.endsWith(path))
            expect(getField(result.value, other)).toBe(getField(scenario, other))
      }),
    )
  })
})

describe('the table of fields', () => {
  it('has the defaults within its limits, and a unit for every number', () => {
    for (const spec of scenarioFields) if (spec.kind === 'number') expect(spec.unit).not.toBe('')
    for (const path of fieldPaths(defaultScenario)) {
      const value = getField(defaultScenario, path)
      if (path === 'durationMs') expect(value).toBeUndefined()
      else expect(setField(defaultScenario, path, value as FieldValue).ok).toBe(true)
    }
  })
})
