// Chance. Every source of chance has a stream of its own, named by what it decides, so that changing one
// knob does not reshuffle the rest. Only arithmetic that every engine does alike: no Math.log, no
// Math.random.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  /** A number in [0, 1), of 32 bits. */
  uniform(): number
  /** A number from the exponential distribution with mean 1. */
  exponential(): number
  /** True with this probability. Always draws, so that a changed ratio does not shift the stream. */
  chance(ratio: number): boolean
}

/** FNV-1a over the seed's digits and the stream's name: close names give unrelated streams. */
const streamSeed = (seed: number, name: string): number => {
  let hash = 0x811c9dc5
  for (const character of `${seed}:${name}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The stream of chance with this name, for this seed. The same two always give the same numbers. */
export function createRandom(seed: number, name: string): Random {
  const generator = xoroshiro128plus(streamSeed(seed, name))
  const uniform = () => (generator.next() >>> 0) / 0x1_0000_0000
  return {
    uniform,
    chance: (ratio) => uniform() < ratio,
    // Von Neumann's method (1951; Knuth, TAOCP 2, 3.4.1, exercise): comparisons only, no logarithm.
    exponential() {
      for (let whole = 0; ; whole++) {
        const first = uniform()
        let last = first
        let runLength = 1
        for (let next = uniform(); next < last; next = uniform()) {
          last = next
          runLength++
        }
        if (runLength % 2 === 1) return whole + first
      }
    },
  }
}
