import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../scenario/defaults.ts'
import { setField } from '../scenario/fields.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { parseScenario } from '../scenario/schema.ts'
import { addLane, duplicateLane, moveLane, removeLane, shareLinkOption } from './lane-list.ts'

const ids = (scenario: Scenario) => scenario.lanes.map(({ id }) => id)
const valid = (scenario: Scenario) => parseScenario(scenario).ok
const turned = (path: string, value: number): Scenario => {
  const made = setField(defaultScenario, path, value)
  if (!made.ok) throw new Error(made.message)
  return made.value
}

describe('the list of lanes', () => {
  it('adds a lane under a free name', () => {
    const two = addLane(addLane(defaultScenario, 'polling'), 'polling')
    expect(ids(two).slice(-2)).toEqual(['polling-2', 'polling-3'])
    expect(valid(two)).toBe(true)
  })

  it('copies a lane as it stands now, below it, and apart from it', () => {
    const current = turned('lanes.polling.intervalMs', 500)
    const copied = duplicateLane(defaultScenario, current, 'polling')
    expect(ids(copied).slice(1, 3)).toEqual(['polling', 'polling-2'])
    expect(copied.lanes[2]).toMatchObject({ options: { intervalMs: 500 } })
    expect(copied.lanes[1]).toMatchObject({ options: { intervalMs: 2_000 } })
    expect(valid(copied)).toBe(true)
  })

  it('takes a lane away with what was done to it, and keeps the last', () => {
    const acted: Scenario = {
      ...defaultScenario,
      inputs: [
        { atUs: 1, kind: 'publish' },
        { atUs: 2, kind: 'send', lane: 'polling' },
        { atUs: 3, kind: 'set', field: 'lanes.polling.intervalMs', value: 500 },
        { atUs: 4, kind: 'send' },
      ],
    }
    const without = removeLane(acted, 'polling')
    expect(without.inputs.map(({ atUs }) => atUs)).toEqual([1, 4])
    expect(valid(without)).toBe(true)
    const one = ids(defaultScenario).slice(1).reduce(removeLane, defaultScenario)
    expect(removeLane(one, 'request-response')).toBe(one)
  })

  it('moves a lane by one, not past the ends', () => {
    expect(ids(moveLane(defaultScenario, 'polling', -1))[0]).toBe('polling')
    expect(moveLane(defaultScenario, 'websocket', 1)).toBe(defaultScenario)
  })

  it('gives the lane everybody’s link again', () => {
    const own: Scenario = {
      ...turned('lanes.sse.link.delayMs', 200),
      inputs: [{ atUs: 5, kind: 'set', field: 'lanes.sse.link.delayMs', value: 300 }],
    }
    const shared = shareLinkOption(own, 'sse', 'delayMs')
    expect(shared.lanes.find(({ id }) => id === 'sse')).not.toHaveProperty('link')
    expect(shared.inputs).toEqual([])
  })
})
