import { describe, expect, it } from 'vitest'
import {
  emptyPollShare,
  fixedDelayBeatMs,
  longPollingAnswersPerSecond,
  longPollingMaxMs,
  longPollingMeanMs,
  pollingFixedDelayMeanMs,
  pollingFixedRateMeanMs,
  pushMeanMs,
} from './theory.ts'

// Real servers and clients on a wire, d = 50 ms (reference captures): host overheads are a few tenths of
// a millisecond to 2.7 ms there, and nothing here.
describe('the closed forms against captured traffic', () => {
  it.each([
    [0.2, 51.5],
    [1, 56.9],
    [5, 74.7],
    [20, 98.8],
  ])('long polling at %d updates per second: %d ms measured', (ratePerSecond, measuredMs) => {
    const mean = longPollingMeanMs({ delayMs: 50, ratePerSecond, holdMs: 30_000 })
    expect(Math.abs(mean - measuredMs)).toBeLessThan(2.7)
  })

  it('long polling goes from d for rare updates to 2d for frequent ones, 3d at worst', () => {
    const at = (ratePerSecond: number) =>
      longPollingMeanMs({ delayMs: 50, ratePerSecond, holdMs: 1e9 })
    expect(at(1e-6)).toBeCloseTo(50, 3)
    expect(at(1e6)).toBeCloseTo(100, 3)
    expect(longPollingMaxMs({ delayMs: 50 })).toBe(150)
  })

  it('answers of long polling run into one per gap', () => {
    expect(
      longPollingAnswersPerSecond({ delayMs: 50, ratePerSecond: 1e4, holdMs: 30_000 }),
    ).toBeCloseTo(10, 6)
    // Nothing ever happens: only time-outs, one per hold and gap.
    expect(
      longPollingAnswersPerSecond({ delayMs: 50, ratePerSecond: 1e-9, holdMs: 1_000 }),
    ).toBeCloseTo(1 / 1.1, 6)
  })

  it('polling waits half its beat, and a pause adds a round trip to the beat', () => {
    expect(pollingFixedRateMeanMs({ delayMs: 50, intervalMs: 2_000 })).toBe(1_050)
    expect(pollingFixedDelayMeanMs({ delayMs: 50, intervalMs: 2_000 })).toBe(1_100)
    expect(fixedDelayBeatMs({ delayMs: 50, intervalMs: 2_000 })).toBe(2_100)
    expect(emptyPollShare(1, 2_000)).toBeCloseTo(Math.exp(-2), 12)
    expect(pushMeanMs({ delayMs: 50 })).toBe(50)
  })
})
