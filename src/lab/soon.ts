// A value that is there, or will be.
import type { Soon } from './carrier.ts'

/** Goes on with the value: at once where it is there, which costs no promise. */
export const soon = <T, R>(value: Soon<T>, go: (value: T) => R): Soon<R> =>
  value instanceof Promise ? value.then(go) : go(value)
