// Exact quantiles of the first values of a growing list, for any number of them. The values stay sorted in
// runs of 512, every eight of which are also merged into one of 4,096, and so on: a prefix is a few dozen
// sorted runs and a rest, whether one looks at the head of a long run or scrubs through its past.

const LEAF = 512
const FAN_OUT = 8

/** How many values of a sorted run are at most `limit`. */
function countUpTo(run: Float64Array, limit: number): number {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((run[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The first values of the list, sorted in parts; or those without the values of a shorter prefix. */
export class Prefix {
  readonly count: number
  readonly #runs: readonly Float64Array[]
  readonly #left: Prefix | undefined

  constructor(runs: readonly Float64Array[], left?: Prefix) {
    this.#runs = runs
    this.#left = left
    this.count = runs.reduce((sum, run) => sum + run.length, 0) - (left?.count ?? 0)
  }

  /** Leaves out the values of a prefix of the same list that is not longer. */
  without(shorter: Prefix): Prefix {
    return new Prefix(this.#runs, shorter)
  }

  /** How many values are at most `limit`. */
  countUpTo(limit: number): number {
    const here = this.#runs.reduce((sum, run) => sum + countUpTo(run, limit), 0)
    return here - (this.#left?.countUpTo(limit) ?? 0)
  }

  /**
   * The quantile by linear interpolation between the two nearest values, as d3-array's `quantile` and R's
   * default have it (type 7 of Hyndman and Fan, 1996). Undefined where there are no values.
   */
  quantile(p: number): number | undefined {
    if (this.count === 0) return undefined
    const position = (this.count - 1) * p
    const below = Math.floor(position)
    const value = this.#select(below)
    if (position === below) return value
    return value + (this.#select(below + 1) - value) * (position - below)
  }

  /** The value with this rank, from 0. The values are whole, so that halving their range finds it. */
  #select(rank: number): number {
    let low = this.#runs.reduce((min, run) => Math.min(min, run[0] as number), Infinity)
    let high = this.#runs.reduce((max, run) => Math.max(max, run.at(-1) as number), -Infinity)
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2)
      if (this.countUpTo(middle) > rank) high = middle
      else low = middle + 1
    }
    return low
  }
}

const NOTHING = new Prefix([])

export class PrefixQuantiles {
  readonly #valueAt: (row: number) => number
  /** Per level, the sorted runs; a run of level n + 1 is eight of level n. */
  readonly #levels: Float64Array[][] = [[]]
  /** What was asked for last: figures, charts and sentences ask for the same instant, one after the other. */
  #last = NOTHING

  /** `valueAt` gives whole numbers; a row must never change once it is there. */
  constructor(valueAt: (row: number) => number) {
    this.#valueAt = valueAt
  }

  /** The values of the rows 0 … count − 1. */
  at(count: number): Prefix {
    // Asked for as the beginning of a window that begins with the run.
    if (count === 0) return NOTHING
    if (count !== this.#last.count) this.#last = this.#prefix(count)
    return this.#last
  }

  #prefix(count: number): Prefix {
    this.#grow(Math.floor(count / LEAF))
    const runs: Float64Array[] = []
    let covered = 0
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const size = LEAF * FAN_OUT ** level
      for (; covered + size <= count; covered += size)
        runs.push(this.#levels[level]?.[covered / size] as Float64Array)
    }
    if (covered < count) runs.push(this.#sorted(covered, count - covered))
    return new Prefix(runs)
  }

  #sorted(first: number, rows: number): Float64Array {
    const run = new Float64Array(rows)
    for (let i = 0; i < rows; i++) run[i] = this.#valueAt(first + i)
    return run.sort()
  }

  #grow(leaves: number): void {
    const [lowest = []] = this.#levels
    while (lowest.length < leaves) {
      lowest.push(this.#sorted(lowest.length * LEAF, LEAF))
      this.#merge(0)
    }
  }

  /** Eight runs that are new at this level become one at the next. */
  #merge(level: number): void {
    const runs = this.#levels[level] as Float64Array[]
    if (runs.length % FAN_OUT !== 0) return
    const merged = new Float64Array(FAN_OUT * LEAF * FAN_OUT ** level)
    for (const [i, run] of runs.slice(-FAN_OUT).entries()) merged.set(run, i * run.length)
    merged.sort()
    const next = this.#levels[level + 1]
    if (next) next.push(merged)
    else this.#levels.push([merged])
    this.#merge(level + 1)
  }
}
