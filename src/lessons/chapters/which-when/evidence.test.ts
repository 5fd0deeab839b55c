import { expect, test } from 'vitest'
import { fromMs } from '../../../kernel/time.ts'
import { cases } from '../../chooser/cases.ts'
import { trial } from '../../chooser/trial.ts'
import type { Experiment } from '../../experiment.ts'
import { play } from '../../play.ts'
import { truthOf } from '../../prediction.ts'
import { type Setting, withSettings } from '../../task.ts'
import { firstOf, judgementOf } from './evidence.ts'
import { glance, talk, tenthOfASecond } from './experiments.ts'

const truth = async ({ scenario, predict }: Experiment, settings: readonly Setting[]) =>
  truthOf(predict, await play(withSettings(scenario, settings)))

test.each([
  [25, 'all'],
  [40, 'not-long-polling'],
  [120, 'none'],
])('with %i ms each way, who keeps a tenth of a second: %s', async (value, keeps) => {
  expect(await truth(tenthOfASecond, [{ field: 'link.delayMs', value }])).toBe(keeps)
})

test('where the clients say nothing, a stream costs about as much as a WebSocket', async () => {
  const silent = [{ field: 'upstream.ratePerSecond', value: 0 }]
  const outcome = await play(withSettings(talk.scenario, silent))
  const [sse, websocket] = (['sse', 'websocket'] as const).map(
    (protocol) => judgementOf(outcome, cases.slack, protocol).measured.bytesPerSecond,
  )
  expect((sse ?? 0) / (websocket ?? 0)).toBeGreaterThan(0.8)
  expect((sse ?? 0) / (websocket ?? 0)).toBeLessThan(1.25)
})

/** What the chapter's list says without a claim, since no experiment plays these answers: seeds 1 to 20. */
test.each([
  ['whatsapp', 'websocket'],
  ['exchange', 'sse'],
  ['check-in', 'polling'],
] as const)('what the list says of %s, the chooser says in each run: %s', async (id, protocol) => {
  for (let seed = 1; seed <= 20; seed++) {
    const outcome = await play({ ...trial(cases[id]), seed })
    expect(firstOf(outcome, cases[id]), `seed ${seed}`).toBe(protocol)
  }
})

test('an exchange with many orders has the answers of Figma, of which the claim speaks', () => {
  expect({ ...cases.exchange, direction: 'both' }).toEqual(cases.design)
})

test('rare values take the diagram away from polling', async () => {
  expect(await truth(glance, [{ field: 'feed.ratePerSecond', value: 0.3 }])).not.toBe('polling')
})

test('nothing comes first before anything is delivered', async () => {
  const outcome = await play(glance.scenario)
  expect(truthOf(glance.predict, { ...outcome, untilUs: fromMs(1) })).toBeUndefined()
})
