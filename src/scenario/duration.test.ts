import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from './duration.ts'

describe('durations', () => {
  it.each([
    ['60s', 60_000_000],
    ['1500ms', 1_500_000],
    ['2m', 120_000_000],
    ['1h', 3_600_000_000],
    ['2.35s', 2_350_000],
    ['0.000001s', 1],
    ['0.5m', 30_000_000],
    ['-0.05s', -50_000],
    ['2.350000s', 2_350_000],
  ])('reads %s', (text, us) => expect(parseDuration(text)).toBe(us))

  it.each(['', '5', 's', '5 s', '1e3s', '0.0000001s', '0.0001ms', '1.s', '--1s', '9999999999999h'])(
    'does not read %j',
    (text) => expect(parseDuration(text)).toBeUndefined(),
  )

  it('survives the way to text and back, to the microsecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 2e12 }), (us) => {
        expect(parseDuration(formatDuration(us))).toBe(us + 0)
      }),
    )
  })
})
