// Which labels may stand: along one row no two ever overlap. What was decided once stays decided, so that a
// label neither flickers nor moves while time goes on; a later one gives way.

interface Row {
  decided: Map<number, boolean>
  /** What stands, in order, as [from, to). */
  starts: number[]
  ends: number[]
}

/** So many decisions are kept a row; then it begins anew. */
const MOST = 20_000

export class Labels {
  readonly #rows = new Map<string, Row>()

  /** Whether the label `id` may stand from `from` to `to`, both on one scale that never changes. */
  admits(rowName: string, id: number, from: number, to: number): boolean {
    let row = this.#rows.get(rowName)
    if (!row || row.decided.size >= MOST) {
      row = { decided: new Map(), starts: [], ends: [] }
      this.#rows.set(rowName, row)
    }
    const earlier = row.decided.get(id)
    if (earlier !== undefined) return earlier
    const place = firstAfter(row.starts, from)
    const left = place > 0 ? (row.ends[place - 1] as number) : Number.NEGATIVE_INFINITY
    const right = row.starts[place] ?? Number.POSITIVE_INFINITY
    const free = left <= from && right >= to
    row.decided.set(id, free)
    if (free) {
      row.starts.splice(place, 0, from)
      row.ends.splice(place, 0, to)
    }
    return free
  }
}

/** The index of the first value above `value` in a rising list. */
function firstAfter(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}
