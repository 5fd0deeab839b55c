import { expect, test } from 'vitest'
import { fromMs } from '../../../kernel/time.ts'
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { play } from '../../play.ts'
import { type Setting, withSettings } from '../../task.ts'
import { crossings, fateOf, missed, openAfterMs, sooner } from './evidence.ts'
import { bothAtOnce, ENDED_US, missedCalls, opening, sameWire } from './experiments.ts'

const played = ({ scenario }: Experiment, ...settings: Setting[]) =>
  play(withSettings(scenario, settings))

test('encryption costs a way there and back before the line is open', async () => {
  const plain = openAfterMs(await played(opening), 'websocket') ?? Number.NaN
  const tls = await played(opening, { field: 'link.security', value: 'tls-1.3' })
  const ways = ((openAfterMs(tls, 'websocket') ?? Number.NaN) - plain) / 80
  expect(Math.round(ways)).toBe(2)
})

test('nothing is met where nobody speaks', async () => {
  const quiet = await played(bothAtOnce, { field: 'upstream.ratePerSecond', value: 0 })
  expect(crossings(quiet, 'websocket')).toBe(0)
  expect(crossings(await played(bothAtOnce), 'websocket')).toBeGreaterThan(0)
})

test('who has the longer way is behind, whatever is spoken on it', async () => {
  for (const [far, ahead] of [
    ['sse', 'websocket'],
    ['websocket', 'sse'],
  ] as const) {
    const lanes = (['sse', 'websocket'] as const).map((protocol) => ({
      ...createLane(protocol),
      ...(protocol === far && { link: { delayMs: 80 } }),
    }))
    expect(sooner(await play({ ...sameWire.scenario, lanes }))).toBe(ahead)
  }
})

test('what becomes of missed news is not known before the line is open again', async () => {
  const outcome = await played(missedCalls)
  expect(fateOf(outcome, 'websocket', ENDED_US)).toBe('asked')
  expect(fateOf({ ...outcome, untilUs: ENDED_US + fromMs(500) }, 'websocket', ENDED_US)).toBe(
    undefined,
  )
  expect(missed(outcome, 'websocket', ENDED_US).length).toBeGreaterThan(1)
})
