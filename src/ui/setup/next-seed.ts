// Seeds that follow one another without a pattern that is seen.

/** Another seed; after 2^32 of them it comes back to the first (Knuth, The Art of Computer Programming 2, 3.3.4). */
export const nextSeed = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
