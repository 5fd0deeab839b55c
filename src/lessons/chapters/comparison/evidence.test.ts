import { expect, test } from 'vitest'
import { play } from '../../play.ts'
import { truthOf } from '../../prediction.ts'
import { withSettings } from '../../task.ts'
import { payloadShare } from './evidence.ts'
import { heavyNews, inTheMiddle } from './experiments.ts'

test.each([
  [2_000, 'near-websocket'],
  [30, 'near-polling'],
])('polling that pauses for %i ms leaves long polling %s', async (value, place) => {
  const field = 'lanes.polling.intervalMs'
  const frequent = [{ field: 'feed.ratePerSecond', value: value === 30 ? 40 : 0.5 }]
  const scenario = withSettings(inTheMiddle.scenario, [{ field, value }, ...frequent])
  expect(truthOf(inTheMiddle.predict, await play(scenario))).toBe(place)
})

test('a few bytes of news are a small share of what carries them', async () => {
  const light = withSettings(heavyNews.scenario, [{ field: 'feed.payloadBytes', value: 10 }])
  expect(payloadShare(await play(light), 'polling')).toBeLessThan(5)
})
