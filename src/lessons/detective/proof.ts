// Where a run shows an answer, and the figures of the sentence that says so.
import { type Microseconds, toMs } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Measure } from '../measure.ts'
import type { Pause } from './talk.ts'

export interface Proof {
  /** By the names that the text calls them: `{proof.span}`. */
  values: Readonly<Record<string, Measure>>
  /** The message to look at, and the one that it is measured from. */
  message: number
  since: number | undefined
  fromUs: Microseconds
  toUs: Microseconds
}

export const ms = (us: Microseconds): Measure => ({ value: toMs(us), unit: 'ms' })
export const count = (value: number): Measure => ({ value, unit: 'count' })
export const bytes = (value: number): Measure => ({ value, unit: 'bytes' })

/** People count messages from 1. */
export const numberOf = (index: number): number => index + 1

/** A stretch of time that the answer is read from: up to this message, since that one. */
export const stretch = (
  message: Message,
  [fromUs, toUs]: readonly [Microseconds, Microseconds],
  since?: Message,
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
  since: since?.index,
  fromUs,
  toUs,
})

/** The time under way. */
export const flight = (message: Message, values?: Proof['values']): Proof =>
  stretch(message, [message.sentUs, message.arrivalUs], undefined, values)

/** The time from something to what a client does next. */
export const paused = ({ after, next }: Pause, values?: Proof['values']): Proof =>
  stretch(next, [after.arrivalUs, next.sentUs], after, values)
