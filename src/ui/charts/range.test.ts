import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthUs, SHORTEST_US } from '../../session/time-window.ts'
import { dragged, extended, windowOf } from './range.ts'

const window = { fromUs: 2_000_000, toUs: 14_000_000 }

test('Shift and an arrow begin at the point that is read, and go on from there', () => {
  const first = extended(undefined, 1, 5_000_000, window)
  expect(first).toEqual({ startUs: 5_000_000, endUs: 5_500_000 })
  expect(extended(first, 1, 9_999_999, window)).toEqual({ startUs: 5_000_000, endUs: 6_000_000 })
  // Back past its beginning it turns around.
  const back = [-1, -1, -1].reduce(
    (range) => extended(range, -1, 0, window),
    first as ReturnType<typeof extended>,
  )
  expect(back).toEqual({ startUs: 5_000_000, endUs: 4_000_000 })
  expect(windowOf(back)).toEqual({ fromUs: 4_000_000, toUs: 5_000_000 })
})

test('a range never leaves the window, however it is made', () => {
  const instant = fc.integer({ min: -20_000_000, max: 40_000_000 })
  fc.assert(
    fc.property(
      instant,
      instant,
      fc.array(fc.constantFrom(1 as const, -1 as const)),
      (a, b, steps) => {
        let range = dragged(a, b, window)
        for (const step of steps) range = extended(range, step, a, window)
        for (const us of [range.startUs, range.endUs]) {
          expect(us).toBeGreaterThanOrEqual(window.fromUs)
          expect(us).toBeLessThanOrEqual(window.toUs)
          expect(Number.isInteger(us)).toBe(true)
        }
        const asked = windowOf(range)
        if (asked) expect(lengthUs(asked)).toBe(Math.abs(range.endUs - range.startUs))
      },
    ),
  )
})

test('a click is no range', () => {
  expect(windowOf(dragged(3_000_000, 3_000_000, window))).toBeUndefined()
  expect(windowOf(dragged(3_000_000, 3_000_000 + SHORTEST_US - 1, window))).toBeUndefined()
  expect(windowOf(dragged(3_000_000, 3_000_000 - SHORTEST_US, window))).toBeDefined()
})
