// A quantity that jumps at instants and stands still or rises at a constant pace between them: a count of
// things that are open, or the age of what is known. It keeps its integral, so that a mean costs two look-ups.
import type { Microseconds } from '../../kernel/time.ts'
import { Column } from '../../trace/column.ts'
import { Extremes } from './extremes.ts'
import { columnsOf, happened, type Line, rowsIn, type SeriesWindow } from './window.ts'

type Vertex = (atUs: Microseconds, value: number) => void

/** Up to so many jumps in one column, on average or in this one, are drawn as they are. */
const DRAWN_AS_THEY_ARE = 2

export class Pieces {
  readonly #atUs = new Column(Float64Array)
  readonly #from = new Column(Float64Array)
  /** By how much it rises in a microsecond. */
  readonly #pace = new Column(Float64Array)
  /** What it has added up to, over time, when the piece begins. */
  readonly #sum = new Column(Float64Array)
  readonly #least = new Extremes('least', (row) => this.#from.at(row))
  /** Of the values just before a jump. */
  readonly #greatest = new Extremes('greatest', (row) => this.#before(row))

  /** From `atUs` on: this value, and so much more with every microsecond. Of one instant the last holds. */
  push(atUs: Microseconds, value: number, pace = 0): void {
    const last = this.#atUs.length - 1
    if (last >= 0 && this.#atUs.at(last) === atUs) {
      this.#from.set(last, value)
      this.#pace.set(last, pace)
      return
    }
    this.#sum.push(last < 0 ? 0 : this.#sum.at(last) + this.#grownSince(last, atUs))
    this.#atUs.push(atUs)
    this.#from.push(value)
    this.#pace.push(pace)
  }

  #grownSince(row: number, us: Microseconds): number {
    const length = us - this.#atUs.at(row)
    return length * (this.#from.at(row) + (this.#pace.at(row) * length) / 2)
  }

  #value(row: number, us: Microseconds): number {
    if (row < 0) return 0
    return this.#from.at(row) + this.#pace.at(row) * (us - this.#atUs.at(row))
  }

  #before(row: number): number {
    return this.#value(row - 1, this.#atUs.at(row))
  }

  /** The value at an instant, after all that happened at it; 0 before the first. */
  at(us: Microseconds): number {
    return this.#value(this.#atUs.countUpTo(us) - 1, us)
  }

  /** The integral from 0 up to an instant, in the value's unit times microseconds. */
  sumUpTo(us: Microseconds): number {
    const row = this.#atUs.countUpTo(us) - 1
    return row < 0 ? 0 : this.#sum.at(row) + this.#grownSince(row, us)
  }

  /** The mean over time. Undefined where the stretch has no length. */
  mean(fromUs: Microseconds, toUs: Microseconds): number | undefined {
    if (toUs <= fromUs) return undefined
    return (this.sumUpTo(toUs) - this.sumUpTo(fromUs)) / (toUs - fromUs)
  }

  /** The greatest value of a stretch, and the first instant at which it stands there. */
  greatest(fromUs: Microseconds, toUs: Microseconds): { atUs: Microseconds; value: number } {
    const ends = [{ row: this.#atUs.countUpTo(toUs) - 1, atUs: toUs, value: this.at(toUs) }]
    const jump = this.#greatest.find(this.#atUs.countUpTo(fromUs), this.#atUs.countUpTo(toUs))
    if (jump >= 0)
      ends.unshift({ row: jump - 1, atUs: this.#atUs.at(jump), value: this.#before(jump) })
    const { row, atUs, value } = ends.reduce((best, one) => (one.value > best.value ? one : best))
    // What stands still has been there from the beginning of its piece.
    const stands = row < 0 || this.#pace.at(row) === 0
    return { value, atUs: stands ? Math.max(fromUs, row < 0 ? 0 : this.#atUs.at(row)) : atUs }
  }

  /** As a line: exact at every jump, or where there are too many, the least and the greatest of each column. */
  line(window: SeriesWindow, untilUs: Microseconds, columns: number): Line {
    const line: Line = { atUs: [], value: [] }
    const drawn = happened(window, untilUs)
    if (!drawn) return line
    const add: Vertex = (atUs, value) => {
      line.atUs.push(atUs)
      line.value.push(value)
    }
    add(drawn.fromUs, this.at(drawn.fromUs))
    const begun = this.#atUs.countUpTo(drawn.fromUs)
    const ended = this.#atUs.countUpTo(drawn.toUs)
    if (ended - begun <= columns * DRAWN_AS_THEY_ARE) this.#drawJumps(begun, ended, add)
    else
      for (const column of columnsOf(window, drawn, columns)) {
        const [inside, end] = rowsIn(this.#atUs, column)
        const first = Math.max(inside, begun)
        if (end - first <= DRAWN_AS_THEY_ARE) this.#drawJumps(first, end, add)
        else this.#drawExtremes(first, end, add)
      }
    add(drawn.toUs, this.at(drawn.toUs))
    return line
  }

  #drawJumps(first: number, end: number, add: Vertex): void {
    for (let row = first; row < end; row++) {
      add(this.#atUs.at(row), this.#before(row))
      add(this.#atUs.at(row), this.#from.at(row))
    }
  }

  #drawExtremes(first: number, end: number, add: Vertex): void {
    const low = this.#least.find(first, end)
    const high = this.#greatest.find(first, end)
    const vertices: [Microseconds, number][] = [
      [this.#atUs.at(high), this.#before(high)],
      [this.#atUs.at(low), this.#from.at(low)],
    ]
    // At one and the same jump, what was before it stands first.
    if (low < high) vertices.reverse()
    for (const [atUs, value] of vertices) add(atUs, value)
  }
}
