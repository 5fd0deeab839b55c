import { describe, expect, it } from 'vitest'
import { presetById, presets } from './presets.ts'
import { protocols } from './scenario.ts'
import { parseScenario } from './schema.ts'

describe('presets', () => {
  it('are those that lectures use, the lecture first', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      'lecture',
      'chat',
      'stock-price',
      'live-score',
      'game',
      'document',
      'notifications',
      'iot',
      'overhead',
      'steer',
      'satellite',
      'lossy-wifi',
      'slow-line',
      'intervals',
      'six-connections',
      'short-connections',
    ])
  })

  it.each(presets)('$id is a whole scenario with a sentence', ({ id, scenario, watch }) => {
    expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario })
    if (id !== 'intervals')
      expect(scenario.lanes.map(({ protocol }) => protocol)).toEqual([...protocols])
    expect(presetById(id)?.scenario).toBe(scenario)
    expect(watch).toMatch(/^[A-Z][^.]+\.$/)
  })

  it('gives nothing for an unknown name', () => expect(presetById('constructor')).toBeUndefined())
})
