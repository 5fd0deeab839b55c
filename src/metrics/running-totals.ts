// Totals over the first rows of a growing table, for any number of rows, at the cost of at most 1,023 of
// them: what went before is kept at checkpoints. It does not know what is being added up.

const STRIDE = 1_024

export class RunningTotals {
  readonly #checkpoints: Float64Array[]
  readonly #add: (totals: Float64Array, row: number) => void

  /** `add` takes one row into the totals; a row must never change once it is there. */
  constructor(width: number, add: (totals: Float64Array, row: number) => void) {
    this.#checkpoints = [new Float64Array(width)]
    this.#add = add
  }

  /** The totals of the rows 0 … count − 1. The caller may keep them. */
  at(count: number): Float64Array {
    const wanted = Math.floor(count / STRIDE)
    for (let last = this.#checkpoints.length - 1; last < wanted; last++)
      this.#checkpoints.push(this.#sum(last, STRIDE))
    return this.#sum(wanted, count % STRIDE)
  }

  #sum(checkpoint: number, rows: number): Float64Array {
    const totals = (this.#checkpoints[checkpoint] as Float64Array).slice()
    const first = checkpoint * STRIDE
    for (let row = first; row < first + rows; row++) this.#add(totals, row)
    return totals
  }
}
