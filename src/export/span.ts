// The stretch of virtual time that an export tells of.
import type { Microseconds } from '../kernel/time.ts'

export interface Span {
  fromUs: Microseconds
  toUs: Microseconds
}

export const wholeRun: Span = { fromUs: 0, toUs: Number.POSITIVE_INFINITY }
