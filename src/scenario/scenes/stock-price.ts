// The price of one share. Any update's price is known without those before it.
import { walk } from './noise.ts'

/** Cents. */
export const priceAt = (seed: number, id: number): number =>
  10_000 + Math.round(walk(seed, id, 10, 8) * 6)

/** `102.35` */
export const formatPrice = (cents: number): string => (cents / 100).toFixed(2)

/** `+0.12`, against the price before. */
export function changeAt(seed: number, id: number): string {
  const cents = priceAt(seed, id) - priceAt(seed, id - 1)
  return `${cents < 0 ? '-' : '+'}${formatPrice(Math.abs(cents))}`
}

export const SHARE = 'WSDE'
