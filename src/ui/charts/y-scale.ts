// The range of an axis that begins at nought, and its ticks: round numbers, kept for as long as they fit, so
// that the axis stays calm while the lines move.

export interface Scale {
  top: number
  ticks: readonly number[]
}

const ROUND = [1, 2, 2.5, 5, 10]
/** Below this share of the axis, what is drawn deserves a shorter one. */
const TOO_LOW = 0.4
/** The highest tick is about so many steps up. */
const STEPS = 3

/** The smallest round number that is at least this. */
function roundUp(value: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const fits = (one: number) =>
    one * power >= value * (1 - 1e-9) && (!whole || Number.isInteger(one * power))
  return power * (ROUND.find(fits) ?? 10)
}

/** The axis for values up to `most`. `whole`: what is counted comes in whole numbers. */
export function scaleFor(most: number, whole = false): Scale {
  if (!(most > 0)) return { top: 1, ticks: [0, 1] }
  const step = Math.max(roundUp(most / STEPS, whole), whole ? 1 : 0)
  const steps = Math.max(1, Math.ceil(most / step - 1e-9))
  return {
    top: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12))),
  }
}

/** The axis as it was where that still serves, else another. */
export const keptScale = (before: Scale, most: number, whole = false): Scale =>
  most <= before.top && (most >= TOO_LOW * before.top || most === 0)
    ? before
    : sameOr(before, scaleFor(most, whole))

const sameOr = (before: Scale, next: Scale): Scale => (before.top === next.top ? before : next)
