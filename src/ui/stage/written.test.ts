import { expect, test } from 'vitest'
import { noBlindWindow, streamEnds } from '../../lessons/chapters/sse/experiments.ts'
import { missedCalls } from '../../lessons/chapters/websocket/experiments.ts'
import { play } from '../../lessons/play.ts'
import type { LessonScenario } from '../../lessons/scenario.ts'
import { find, type Selector } from '../../lessons/selector.ts'
import { writtenIn } from './written.ts'

async function written(scenario: LessonScenario, selector: Selector): Promise<string[]> {
  const outcome = await play(scenario)
  const { lane: index = 0, message = -1 } = find(selector, outcome) ?? {}
  const lane = outcome.trace.lane(index)
  return writtenIn(outcome.trace, scenario, lane, lane.messages.get(message))
}

test('who asks again says after what', async () => {
  const again = { event: 'sent', type: 'request', nth: 2 } as const
  expect(await written(streamEnds.scenario, { ...again, lane: 'sse' })).toEqual([
    'GET /events',
    expect.stringMatching(/^Last-Event-ID: [1-9]\d*$/),
  ])
  expect(await written(missedCalls.scenario, { ...again, lane: 'websocket' })).toEqual([
    expect.stringMatching(/^GET \/socket\?after=[1-9]\d*$/),
  ])
})

test('an event is its lines', async () => {
  const first = { event: 'sent', lane: 'sse', type: 'event', nth: 1 } as const
  expect(await written(noBlindWindow.scenario, first)).toEqual([
    'id: 1',
    expect.stringMatching(/^data: \{"id":1,/),
  ])
})

test('what arrives without words of its own shows none', async () => {
  const opened = { event: 'sent', lane: 'sse', type: 'syn', nth: 1 } as const
  expect(await written(noBlindWindow.scenario, opened)).toEqual([])
})
