// Spans and instants of virtual time as people write them: `2.35s`, `1500ms`, `2m`. Whole microseconds
// survive the way there and back; it knows nothing of what they are used for.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../kernel/time.ts'

const units: Record<string, Microseconds> = {
  ms: US_PER_MS,
  s: US_PER_SECOND,
  m: 60 * US_PER_SECOND,
  h: 3_600 * US_PER_SECOND,
}

/** What `parseDuration` takes, for sentences. */
export const durationForm = 'a number with its unit, such as 60s, 1500ms, 2m or 1h'

/** The text's microseconds; undefined where it is no time, or finer than a microsecond. */
export function parseDuration(text: string): Microseconds | undefined {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?(ms|s|m|h)$/.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', unit = ''] = match
  const unitUs = units[unit] as Microseconds
  // Whole and fraction apart, each exact: 2.35 * 1e6 would be 2350000.0000000005.
  const us = Number(whole) * unitUs + (Number(fraction) * unitUs) / 10 ** fraction.length
  if (!Number.isSafeInteger(us)) return undefined
  return sign && us ? -us : us
}

/** Seconds with as many digits as the microseconds need. */
export function formatDuration(us: Microseconds): string {
  const size = Math.abs(us)
  const fraction = `${size % US_PER_SECOND}`.padStart(6, '0').replace(/0+$/, '')
  return `${us < 0 ? '-' : ''}${Math.floor(size / US_PER_SECOND)}${fraction && `.${fraction}`}s`
}
