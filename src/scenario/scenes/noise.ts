// Chance that can be asked for any update at once: a number from its seed, its place and what it is for,
// without those before it. Only sums and products of whole numbers, so that every engine agrees.

/** 0 up to 1, evenly spread; another for each `seed`, `at` and `what`. The finaliser of MurmurHash3. */
export function noise(seed: number, at: number, what: number): number {
  let h = (seed ^ Math.imul(at + 1, 0x9e37_79b1) ^ Math.imul(what + 1, 0x85eb_ca77)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32
}

/** One of these, by chance. */
export const pick = <T>(list: readonly T[], chance: number): T =>
  list[Math.floor(chance * list.length)] as T

/** Walks about 0 as `at` grows: noise on ever longer waves, each twice as long and as high. */
export function walk(seed: number, at: number, what: number, waves: number): number {
  let sum = 0
  for (let k = 0; k < waves; k++) {
    const step = 2 ** k
    const from = Math.floor(at / step)
    const share = at / step - from
    const [a, b] = [noise(seed, from, what + k), noise(seed, from + 1, what + k)]
    sum += step * (a + (b - a) * share - 0.5)
  }
  return sum
}
