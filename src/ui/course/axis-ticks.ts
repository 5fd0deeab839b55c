// Where an axis on which numbers are predicted has its ticks: at round numbers, few of them with words.

export interface AxisTicks {
  /** With words. */
  major: readonly number[]
  /** Between them, without. */
  minor: readonly number[]
}

/** Usual words have room on a phone with so many. */
const MOST = 4
/** Round steps, each with the number of parts that are round, too. */
const STEPS = [
  { step: 1, parts: 5 },
  { step: 2, parts: 4 },
  { step: 2.5, parts: 5 },
  { step: 5, parts: 5 },
  { step: 10, parts: 5 },
]

const multiples = (min: number, max: number, step: number): number[] => {
  const first = Math.ceil(min / step - 1e-9)
  const last = Math.floor(max / step + 1e-9)
  // Divided, not multiplied: 3 * 0.1 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) / (1 / step))
}

/** `whole`: what is counted has no parts. `most`: so many stretches at most between ticks with words. */
export function axisTicks(min: number, max: number, whole = false, most = MOST): AxisTicks {
  const least = (max - min) / most
  if (!(least > 0)) return { major: [min], minor: [] }
  const power = 10 ** Math.floor(Math.log10(least))
  const found = STEPS.find(({ step }) => step * power >= least * (1 - 1e-9))
  const { step, parts } = found ?? { step: 10, parts: 5 }
  const major = multiples(min, max, step * power)
  const finer = (step * power) / parts
  const minor = whole && finer < 1 ? [] : multiples(min, max, finer)
  return {
    major,
    minor: minor.filter((one) => !major.some((at) => Math.abs(at - one) < finer / 2)),
  }
}

/** So many letters have room beside each other on a phone. */
const LETTERS = 29

/** The same, with fewer words where these are long ones. */
export function ticksFor(
  [min, max]: readonly [number, number],
  whole: boolean,
  words: (value: number) => string,
): AxisTicks {
  const usual = axisTicks(min, max, whole)
  const fits = usual.major.map(words).join('').length <= LETTERS
  return fits ? usual : axisTicks(min, max, whole, 2)
}
