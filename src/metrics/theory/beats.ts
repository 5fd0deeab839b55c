// Two strict beats that meet: steady updates and polls at a fixed rate. In whole microseconds.
import type { Microseconds } from '../../kernel/time.ts'

/** Of two whole numbers (Euclid, Elements, book VII, proposition 2). */
export function greatestCommonDivisor(a: number, b: number): number {
  let [divisor, rest] = [a, b]
  while (rest > 0) [divisor, rest] = [rest, divisor % rest]
  return divisor
}

/**
 * The mean wait where updates come at multiples of p and requests at a + multiples of X: their distances
 * repeat in steps of g, the greatest common divisor of p and X, so that it is (X − g)/2 + (a mod g).
 */
export function beatsMeanWaitUs(
  periodUs: Microseconds,
  cycleUs: Microseconds,
  phaseUs: Microseconds,
): Microseconds {
  const step = greatestCommonDivisor(periodUs, cycleUs)
  return (cycleUs - step) / 2 + (phaseUs % step)
}
