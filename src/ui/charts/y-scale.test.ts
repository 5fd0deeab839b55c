import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptScale, MovingScale, scaleFor } from './y-scale.ts'

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

test('over a run that plays, an axis gets shorter only when it was too long for a while, and then for all of it', () => {
  const scale = new MovingScale()
  const long = scaleFor(3_000)
  const looks = (values: number[], before = long) =>
    values.reduce((kept, most) => scale.next(kept, most, true), before)
  // What comes and goes every second and a half, as late news does in a short window.
  expect(looks(Array.from({ length: 400 }, (_, i) => (i % 15 < 8 ? 150 : 2_100)))).toBe(long)
  expect(looks(Array(19).fill(150))).toBe(long)
  expect(looks([700])).toEqual(scaleFor(700))
})

test('over a run that plays, an axis that is outgrown gets room to grow on', () => {
  const scale = new MovingScale()
  let before = scaleFor(100)
  let changes = 0
  for (let most = 100; most <= 10_000; most += 10) {
    const next = scale.next(before, most, true)
    expect(next.top).toBeGreaterThanOrEqual(most)
    if (next !== before) changes++
    before = next
  }
  expect(changes).toBeLessThanOrEqual(Math.ceil(Math.log(100) / Math.log(1.5)))
})

test('where nothing moves, an axis fits at once', () => {
  fc.assert(
    fc.property(values, values, (before, most) => {
      const kept = scaleFor(before)
      expect(new MovingScale().next(kept, most, false)).toEqual(keptScale(kept, most))
    }),
  )
})
