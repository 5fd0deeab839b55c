import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gate } from '../../test/gate.ts'
import { Clock } from './clock.ts'

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

test('wakes in order of time, lane and asking', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ timeUs: fc.nat(20), lane: fc.integer({ min: -2, max: 3 }) })),
      async (wishes) => {
        const clock = new Clock(turn)
        const woken: number[] = []
        wishes.forEach(({ timeUs, lane }, i) => {
          clock.at(timeUs, lane, () => woken.push(i))
        })
        await clock.runTo(100)
        const expected = wishes
          .map((wish, i) => ({ ...wish, i }))
          .sort((a, b) => a.timeUs - b.timeUs || a.lane - b.lane || a.i - b.i)
        expect(woken).toEqual(expected.map(({ i }) => i))
        expect(clock.nowUs).toBe(100)
      },
    ),
  )
})

test('a wish for the past comes true now; a cancelled one never', async () => {
  const clock = new Clock(turn)
  const woken: string[] = []
  await clock.runTo(50)
  clock.at(10, 0, () => woken.push(`late at ${clock.nowUs}`))
  clock.cancel(clock.at(60, 0, () => woken.push('cancelled')))
  await clock.runTo(60)
  expect(woken).toEqual(['late at 50'])
  expect(clock.nextUs).toBeUndefined()
})

test('what was set in motion comes to rest before the next timer', async () => {
  const clock = new Clock(turn)
  const steps: string[] = []
  const chain = async () => {
    for (let i = 0; i < 20; i++) await Promise.resolve()
    steps.push(`reaction at ${clock.nowUs}`)
  }
  clock.at(1, 0, () => {
    clock.stir()
    void chain()
  })
  clock.at(2, 0, () => steps.push('next'))
  await clock.runTo(2)
  expect(steps).toEqual(['reaction at 1', 'next'])
})

test('stands still while something is held, however long that takes', async () => {
  const clock = new Clock(turn)
  const steps: string[] = []
  const hop = gate()
  clock.at(1, 0, () => clock.hold(hop.passed))
  clock.at(1, 1, () => steps.push(`after the hop, at ${clock.nowUs}`))
  const done = clock.runTo(5)
  for (let i = 0; i < 20; i++) await turn()
  expect(clock.nowUs).toBe(1)
  expect(steps).toEqual([])
  hop.open()
  await done
  expect(steps).toEqual(['after the hop, at 1'])
  expect(clock.nowUs).toBe(5)
})

test('a hold that fails releases the clock too', async () => {
  const clock = new Clock(turn)
  clock.at(1, 0, () => {
    clock.hold(Promise.reject(new Error('lost'))).catch(() => {})
  })
  await clock.runTo(2)
  expect(clock.nowUs).toBe(2)
})

test('refuses to run twice at once', async () => {
  const clock = new Clock(turn)
  clock.at(1, 0, () => clock.hold(turn()))
  const first = clock.runTo(2)
  await expect(clock.runTo(3)).rejects.toThrow('already running')
  await first
})
