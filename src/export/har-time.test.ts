import fc from 'fast-check'
import { expect, test } from 'vitest'
import { epochSeconds, isoTime, parseIsoTime } from './har-time.ts'

test('instants of a run keep their microseconds', () => {
  const start = parseIsoTime(isoTime(0)) as number
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400_000_000 }), (us) => {
      expect((parseIsoTime(isoTime(us)) as number) - start).toBe(us)
      expect(Math.round(epochSeconds(us) * 1e6) - start).toBe(us)
      expect(new Date(isoTime(us)).getTime() * 1_000).toBeLessThanOrEqual(start + us)
    }),
  )
})

test.each([
  ['2026-03-02T09:30:00Z', '2026-03-02T09:30:00.000Z'],
  ['2026-03-02T10:30:00.25+01:00', '2026-03-02T09:30:00.250Z'],
  ['2026-03-02T04:00:00,5-0530', '2026-03-02T09:30:00.500Z'],
  ['2026-03-02T09:30:00', '2026-03-02T09:30:00.000Z'],
])('%s', (text, utc) => {
  expect(parseIsoTime(text)).toBe(new Date(utc).getTime() * 1_000)
})

test.each(['', 'yesterday', '2026-13-40T99:00:00Z', '2026-03-02', '1772443800'])(
  '%j is no instant',
  (text) => expect(parseIsoTime(text)).toBeUndefined(),
)
