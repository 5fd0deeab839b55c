// The least or the greatest of any stretch of a growing list, without looking at all of it: blocks of 64
// rows, 64 such blocks and so on remember which of their rows it is.

const FAN_OUT = 64

export class Extremes {
  readonly #valueAt: (row: number) => number
  readonly #isBetter: (a: number, b: number) => boolean
  /** Per level, for each block, its best row; level 0 has blocks of 64 rows. */
  readonly #levels: number[][] = []

  /** A row must never change once it is there. */
  constructor(which: 'least' | 'greatest', valueAt: (row: number) => number) {
    this.#valueAt = valueAt
    this.#isBetter = which === 'least' ? (a, b) => a < b : (a, b) => a > b
  }

  /** The first of the best rows of first … end − 1; −1 where there is none. */
  find(first: number, end: number): number {
    let best = -1
    for (let row = first; row < end; ) {
      let [level, size] = [-1, 1]
      while (row % (size * FAN_OUT) === 0 && row + size * FAN_OUT <= end) {
        size *= FAN_OUT
        level++
      }
      best = this.#better(best, level < 0 ? row : this.#ofBlock(level, row / size))
      row += size
    }
    return best
  }

  #better(best: number, row: number): number {
    return best < 0 || this.#isBetter(this.#valueAt(row), this.#valueAt(best)) ? row : best
  }

  #ofBlock(level: number, block: number): number {
    this.#levels[level] ??= []
    const known = this.#levels[level] as number[]
    const found = known[block]
    if (found !== undefined) return found
    let best = -1
    for (let part = block * FAN_OUT; part < (block + 1) * FAN_OUT; part++)
      best = this.#better(best, level === 0 ? part : this.#ofBlock(level - 1, part))
    known[block] = best
    return best
  }
}
