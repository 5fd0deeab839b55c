// The unit of virtual time and its conversions. Virtual time is whole microseconds since the start of
// the run; a double holds them exactly for 285 years.

/** Whole microseconds of virtual time. */
export type Microseconds = number

export const US_PER_MS = 1_000
export const US_PER_SECOND = 1_000_000

/** Milliseconds (any number) as whole microseconds, rounded to the nearest. */
export const fromMs = (ms: number): Microseconds => Math.round(ms * US_PER_MS)

/** Seconds (any number) as whole microseconds, rounded to the nearest. */
export const fromSeconds = (seconds: number): Microseconds => Math.round(seconds * US_PER_SECOND)

export const toMs = (us: Microseconds): number => us / US_PER_MS
export const toSeconds = (us: Microseconds): number => us / US_PER_SECOND
