import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptScale, scaleFor } from './y-scale.ts'

const values = fc.double({ min: 1e-3, max: 1e9, noNaN: true })

test('everything fits, no more than half of the axis is empty, and ticks are few and even', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (most, whole) => {
      const { top, ticks } = scaleFor(most, whole)
      expect(top).toBeGreaterThanOrEqual(most * (1 - 1e-9))
      if (!whole || most >= 1) expect(most / top).toBeGreaterThan(0.45)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeCloseTo(top, 9)
      if (whole) for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true)
    }),
  )
})

test('the axis stays until something sticks out, or little is left of what it was made for', () => {
  const before = scaleFor(900)
  expect(before).toEqual({ top: 1_000, ticks: [0, 500, 1_000] })
  expect(keptScale(before, 500)).toBe(before)
  expect(keptScale(before, 1_000)).toBe(before)
  expect(keptScale(before, 0)).toBe(before)
  expect(keptScale(before, 1_001).top).toBeGreaterThan(1_000)
  expect(keptScale(before, 300).top).toBe(300)
})
