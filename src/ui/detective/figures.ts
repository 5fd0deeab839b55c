// Times and sizes of a line, exact enough to be measured with, in the form of a language.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'
import type { Proof } from '../../lessons/detective/proof.ts'
import { formatInstant, formatMeasure, type Measure } from '../../lessons/measure.ts'

const NO_BREAK = '\u00a0'

/** `3.900 s`. */
export const instant = (language: string, us: Microseconds): string => formatInstant(us, language)

/** `150 ms`, `2.000 s`. */
export const span = (language: string, us: Microseconds): string =>
  Math.abs(us) >= US_PER_SECOND
    ? instant(language, us)
    : `${(us / US_PER_MS).toLocaleString(language, { maximumFractionDigits: 1 })}${NO_BREAK}ms`

const figure = (language: string, measure: Measure): string =>
  measure.unit === 'ms'
    ? span(language, measure.value * US_PER_MS)
    : formatMeasure(measure, language)

/** The figures of a proof, by their names in its text. */
export const figuresOf = ({ values }: Proof, language: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, measure]) => [
      name,
      name === 'start' || name === 'end'
        ? instant(language, measure.value * US_PER_MS)
        : figure(language, measure),
    ]),
  )
