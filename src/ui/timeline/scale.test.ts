import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  fitted,
  instantLabel,
  LONGEST_US,
  lengthUs,
  panned,
  rangeLabel,
  SHORTEST_US,
  spanLabel,
  tickStep,
  ticks,
  WIDEST_LABEL,
  zoomed,
} from './scale.ts'

const heads = fc.integer({ min: 0, max: 3_600_000_000 })
const windows = fc
  .tuple(heads, fc.integer({ min: SHORTEST_US, max: LONGEST_US }))
  .map(([fromUs, length]) => ({ fromUs, toUs: fromUs + length }))

it('zooms within its limits and keeps the instant under the pointer', () => {
  fc.assert(
    fc.property(
      windows,
      heads,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, headUs, factor, share) => {
        const aboutUs = window.fromUs + share * lengthUs(window)
        const next = zoomed(window, factor, aboutUs, headUs)
        expect(lengthUs(next)).toBeGreaterThanOrEqual(SHORTEST_US)
        expect(lengthUs(next)).toBeLessThanOrEqual(LONGEST_US)
        const free = next.fromUs > 0 && next.fromUs < headUs - 0.06 * lengthUs(next)
        if (free) {
          expect((aboutUs - next.fromUs) / lengthUs(next)).toBeCloseTo(share, 3)
        }
      },
    ),
  )
})

it('never pans the run out of view, and keeps the length', () => {
  fc.assert(
    fc.property(windows, heads, fc.integer({ min: -1e10, max: 1e10 }), (window, headUs, byUs) => {
      const next = panned(window, byUs, headUs)
      expect(lengthUs(next)).toBe(lengthUs(window))
      expect(next.fromUs).toBeLessThanOrEqual(headUs)
      expect(next.toUs).toBeGreaterThan(0)
    }),
  )
})

it('fits the whole run, or the last ten minutes of it', () => {
  fc.assert(
    fc.property(heads, (headUs) => {
      const window = fitted(headUs)
      expect(window.toUs).toBeGreaterThanOrEqual(headUs)
      if (headUs < 0.9 * LONGEST_US) expect(window.fromUs).toBeLessThanOrEqual(0)
      else expect(headUs - window.fromUs).toBeGreaterThan(0.9 * LONGEST_US)
    }),
  )
})

it('gives ticks in the window, evenly, each with another label and a unit', () => {
  fc.assert(
    fc.property(windows, fc.integer({ min: 3, max: 20 }), (window, most) => {
      const step = tickStep(lengthUs(window) / most)
      const found = ticks(window, step)
      expect(found.length).toBeLessThanOrEqual(most + 1)
      expect(new Set(found.map(({ label }) => label)).size).toBe(found.length)
      for (const [i, { atUs, label }] of found.entries()) {
        expect(atUs).toBeGreaterThanOrEqual(window.fromUs)
        expect(atUs).toBeLessThanOrEqual(window.toUs)
        if (i > 0) expect(atUs - (found[i - 1]?.atUs ?? 0)).toBe(step)
        expect(label).toMatch(/ (s|min)$/)
      }
    }),
  )
})

it('writes times as people do', () => {
  expect(instantLabel(2_350_000, 50_000)).toBe('2.35 s')
  expect(instantLabel(2_351_000, 1_000)).toBe('2.351 s')
  expect(instantLabel(12_000_000, 1_000_000)).toBe('12 s')
  expect(instantLabel(90_000_000, 30_000_000)).toBe('1:30 min')
  expect(instantLabel(90_000_000, 1_000_000)).toBe('90 s')
  expect(spanLabel(0)).toBe('0 ms')
  expect(spanLabel(4_240)).toBe('4.2 ms')
  expect(spanLabel(150_000)).toBe('150 ms')
  expect(spanLabel(999_700)).toBe('1.00 s')
  expect(spanLabel(1_368_000)).toBe('1.37 s')
  expect(spanLabel(125_400_000)).toBe('125 s')
})

it('joins two spans, shorter than the widest label that room is kept for', () => {
  expect(rangeLabel(50_000, 50_000)).toBe('50 ms')
  expect(rangeLabel(670_000, 2_170_000)).toBe('670 ms – 2.17 s')
  expect(rangeLabel(1_770_000, 4_560_000)).toBe('1.77–4.56 s')
  const span = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), heads)
  fc.assert(
    fc.property(span, span, (a, b) => {
      const text = rangeLabel(Math.min(a, b), Math.max(a, b))
      expect(text.length).toBeLessThanOrEqual(WIDEST_LABEL.length)
    }),
  )
})
