// Where a run shows an answer, and the figures of the sentence that says so.
import { type Microseconds, toMs } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Measure } from '../measure.ts'

export interface Proof {
  /** By the names that the text calls them: `{proof.span}`. */
  values: Readonly<Record<string, Measure>>
  /** The message to look at. */
  message: number
  fromUs: Microseconds
  toUs: Microseconds
}

export const ms = (us: Microseconds): Measure => ({ value: toMs(us), unit: 'ms' })
export const count = (value: number): Measure => ({ value, unit: 'count' })
export const bytes = (value: number): Measure => ({ value, unit: 'bytes' })

/** People count messages from 1. */
export const numberOf = (index: number): number => index + 1

/** A stretch of time that the answer is read from. */
export const stretch = (
  message: Message,
  fromUs: Microseconds,
  toUs: Microseconds,
  values: Proof['values'] = {},
): Proof => ({
  values: {
    number: count(numberOf(message.index)),
    start: ms(fromUs),
    end: ms(toUs),
    span: ms(toUs - fromUs),
    ...values,
  },
  message: message.index,
  fromUs,
  toUs,
})
