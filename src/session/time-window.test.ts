import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstWindow,
  follow,
  LONGEST_US,
  lengthUs,
  SHORTEST_US,
  wholeRun,
  zoom,
} from './time-window.ts'

const windows = fc
  .tuple(fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: SHORTEST_US, max: LONGEST_US }))
  .map(([fromUs, length]) => ({ fromUs, toUs: fromUs + length }))
const instants = fc.integer({ min: 0, max: 2e10 })

describe('the window of time', () => {
  it('keeps the cursor in sight while it follows, and its own length', () => {
    fc.assert(
      fc.property(windows, instants, fc.boolean(), (window, cursorUs, inJumps) => {
        const moved = follow(window, cursorUs, inJumps)
        expect(moved.fromUs).toBeLessThanOrEqual(cursorUs)
        expect(moved.toUs).toBeGreaterThanOrEqual(cursorUs)
        expect(lengthUs(moved)).toBe(lengthUs(window))
      }),
    )
  })

  it('stands still while the cursor is well inside', () => {
    const window = { fromUs: 0, toUs: 6_000_000 }
    expect(follow(window, 5_000_000, false)).toBe(window)
    expect(follow(window, 5_600_000, false)).not.toBe(window)
  })

  it('zooms within its limits and keeps the instant where it is', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0.01, max: 100, noNaN: true }), (window, factor) => {
        const around = window.fromUs + Math.round(lengthUs(window) / 2)
        const zoomed = zoom(window, factor, around)
        expect(lengthUs(zoomed)).toBeGreaterThanOrEqual(SHORTEST_US)
        expect(lengthUs(zoomed)).toBeLessThanOrEqual(LONGEST_US)
        expect(zoomed.fromUs).toBeGreaterThanOrEqual(0)
        // Where the start of time does not push it away, the instant stays in the middle.
        if (zoomed.fromUs > 0)
          expect((around - zoomed.fromUs) / lengthUs(zoomed)).toBeCloseTo(0.5, 3)
      }),
    )
  })

  it('shows the whole run with its end in sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5e8 }), (headUs) => {
        const window = wholeRun(headUs)
        expect(window.fromUs).toBe(0)
        expect(window.toUs).toBeGreaterThanOrEqual(headUs)
      }),
    )
  })

  it('begins with a handful of updates', () => {
    expect(lengthUs(firstWindow(1))).toBe(6_000_000)
    expect(lengthUs(firstWindow(20))).toBe(1_500_000)
    expect(lengthUs(firstWindow(0.01))).toBe(60_000_000)
  })
})
