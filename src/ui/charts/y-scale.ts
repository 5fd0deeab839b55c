// The range of an axis that begins at nought, and its ticks: round numbers, kept for as long as they fit, so
// that the axis stays calm while the lines move. A new range is a new picture by Recharts, and it is dear.

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

/** What sticks out of a moving axis will soon stick out again: so much longer it becomes at least. */
const GROWTH = 1.5
/** A moving axis gets shorter after so many looks (about 5 s): what it was made for may come again. */
const PATIENCE_LOOKS = 20

/** An axis over a run that plays: it grows at once, and gets shorter when it was too long for a while. */
export class MovingScale {
  #looks = 0
  #most = 0

  /** The axis for values up to `most`; `before` it was this. Where nothing moves, the one that fits best. */
  next(before: Scale, most: number, moves: boolean, whole = false): Scale {
    const kept = keptScale(before, most, whole)
    if (moves && kept.top < before.top) {
      this.#most = Math.max(this.#most, most)
      if (++this.#looks < PATIENCE_LOOKS) return before
      return this.#settled(scaleFor(this.#most, whole))
    }
    const grows = moves && kept.top > before.top
    return this.#settled(grows ? scaleFor(Math.max(most, GROWTH * before.top), whole) : kept)
  }

  #settled(scale: Scale): Scale {
    this.#looks = 0
    this.#most = 0
    return scale
  }
}

const sameOr = (before: Scale, next: Scale): Scale => (before.top === next.top ? before : next)
