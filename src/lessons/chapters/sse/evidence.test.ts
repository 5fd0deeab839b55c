import { expect, test } from 'vitest'
import { fromMs } from '../../../kernel/time.ts'
import { play } from '../../play.ts'
import { withSettings } from '../../task.ts'
import { afterTheEnd, wayUp } from './evidence.ts'
import { ENDED_US, speakingBack, streamEnds } from './experiments.ts'

const fate = async (retryMs: number, untilUs?: number) => {
  const field = 'lanes.sse.retryMs'
  const outcome = await play(withSettings(streamEnds.scenario, [{ field, value: retryMs }]))
  return afterTheEnd({ ...outcome, untilUs: untilUs ?? outcome.untilUs }, 'sse', ENDED_US)
}

test('a stream that nobody opens again has ended, and that is not known before the run is over', async () => {
  expect(await fate(3_600_000)).toBe('ended')
  expect(await fate(3_600_000, fromMs(11_000))).toBeUndefined()
})

test('a stream that is opened again brings all, and that is not known before it does', async () => {
  expect(await fate(3_000)).toBe('all')
  expect(await fate(3_000, ENDED_US + fromMs(3_000))).toBeUndefined()
})

test('who says nothing is not heard', async () => {
  const silent = withSettings(speakingBack.scenario, [
    { field: 'upstream.ratePerSecond', value: 0 },
  ])
  expect(wayUp(await play(silent), 'sse')).toBe('not-at-all')
})
