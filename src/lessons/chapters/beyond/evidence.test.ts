import { expect, test } from 'vitest'
import { play } from '../../play.ts'
import { truthOf } from '../../prediction.ts'
import { withSettings } from '../../task.ts'
import { lateCount, sentAgain, waitedBehind } from './evidence.ts'
import { oneLostPacket } from './experiments.ts'

const outcome = (field: string, value: number) =>
  play(withSettings(oneLostPacket.scenario, [{ field, value }]))

test('where nothing is lost, nothing is late', async () => {
  const whole = await outcome('link.lossRatio', 0)
  expect([sentAgain(whole, 'websocket'), lateCount(whole, 'websocket')]).toEqual([0, 0])
  expect(truthOf(oneLostPacket.predict, whole)).toBe('none')
})

test('who comes late waited behind another, or was lost', async () => {
  const lossy = await outcome('link.lossRatio', 0.1)
  const late = lateCount(lossy, 'websocket')
  expect(waitedBehind(lossy, 'websocket')).toBeLessThan(late)
  expect(late - waitedBehind(lossy, 'websocket')).toBeLessThanOrEqual(sentAgain(lossy, 'websocket'))
})
