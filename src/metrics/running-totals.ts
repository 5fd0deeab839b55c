// Totals over the first rows of a growing table, for any number of rows, at the cost of at most 1,023 of
// them: what went before is kept at checkpoints. Who goes on from what was asked for last, as a run that plays
// does, pays for the new rows alone. It does not know what is being added up.

const STRIDE = 1_024

interface Sums {
  count: number
  totals: Float64Array
}

export class RunningTotals {
  /** After each `STRIDE` rows. */
  readonly #checkpoints: Sums[]
  #last: Sums
  readonly #add: (totals: Float64Array, row: number) => void

  /** `add` takes one row into the totals; a row must never change once it is there. */
  constructor(width: number, add: (totals: Float64Array, row: number) => void) {
    this.#last = { count: 0, totals: new Float64Array(width) }
    this.#checkpoints = [this.#last]
    this.#add = add
  }

  /** The totals of the rows 0 … count − 1. The caller may keep them, and must not write to them. */
  at(count: number): Float64Array {
    const wanted = Math.floor(count / STRIDE)
    for (let next = this.#checkpoints.length; next <= wanted; next++)
      this.#checkpoints.push(this.#sum(this.#checkpoints[next - 1] as Sums, next * STRIDE))
    const checkpoint = this.#checkpoints[wanted] as Sums
    const { count: known } = this.#last
    const goesOn = known <= count && known > checkpoint.count
    this.#last = this.#sum(goesOn ? this.#last : checkpoint, count)
    return this.#last.totals
  }

  #sum(from: Sums, count: number): Sums {
    if (count === from.count) return from
    const totals = from.totals.slice()
    for (let row = from.count; row < count; row++) this.#add(totals, row)
    return { count, totals }
  }
}
