// A measured value with its unit, and how it is written in a language: no word of any language stands here,
// so that what is counted is named by the sentence around it.
import { type Microseconds, US_PER_SECOND } from '../kernel/time.ts'

/** `percent`: 0 to 100. `count`: of whatever the sentence says. */
export type Unit = 'ms' | 'bytes' | 'percent' | 'count'

export interface Measure {
  value: number
  unit: Unit
}

const NO_BREAK = '\u00a0'

const number = (language: string, value: number, decimals: number): string =>
  value.toLocaleString(language, { maximumFractionDigits: decimals })

/** From one second on in seconds; below, a tenth of a millisecond matters only where there are few. */
function duration(language: string, ms: number): string {
  if (Math.abs(ms) >= 999.5) return `${number(language, ms / 1_000, 2)}${NO_BREAK}s`
  return `${number(language, ms, Math.abs(ms) < 10 ? 1 : 0)}${NO_BREAK}ms`
}

/** An instant of a run, to the millisecond: `3.900 s`, in the form of the language (a BCP 47 tag). */
export const formatInstant = (us: Microseconds, language: string): string =>
  `${(us / US_PER_SECOND).toLocaleString(language, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  })}${NO_BREAK}s`

/** `51 ms`, `1.1 s`, `871 bytes`, `90%`, `3.5`: in the form of the language (a BCP 47 tag). */
export function formatMeasure({ value, unit }: Measure, language: string): string {
  switch (unit) {
    case 'ms':
      return duration(language, value)
    case 'bytes':
      return Math.round(value).toLocaleString(language, {
        style: 'unit',
        unit: 'byte',
        unitDisplay: 'long',
      })
    case 'percent':
      return (value / 100).toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
    case 'count':
      return number(language, value, Math.abs(value) < 100 ? 1 : 0)
  }
}
