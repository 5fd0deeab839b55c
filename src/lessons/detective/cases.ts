// The eight cases that everybody is given first, from plain to puzzling, and how a case is called in a link: by its
// number, or by its seed. Together they ask for every setting.

/** The seed of case n stands at n − 1. */
export const cases: readonly number[] = [66, 68, 182, 180, 317, 188, 82, 199]

export const LARGEST_SEED = 0xffff_ffff

/** `3`: the third of the cases; `seed-12345`: any other. Undefined: there is none. */
export function seedOf(name: string): number | undefined {
  if (/^\d$/.test(name)) return cases[Number(name) - 1]
  const seed = Number(/^seed-(\d{1,10})$/.exec(name)?.[1] ?? Number.NaN)
  return seed <= LARGEST_SEED ? seed : undefined
}

/** How the case with this seed is called. */
export function caseName(seed: number): string {
  const index = cases.indexOf(seed)
  return index < 0 ? `seed-${seed}` : String(index + 1)
}
