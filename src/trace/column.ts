// A growing list of numbers in typed chunks: appending costs the same at the millionth as at the first,
// and nothing is ever copied.

const CHUNK_BITS = 10
const CHUNK = 1 << CHUNK_BITS
const MASK = CHUNK - 1

type Numbers = Float64Array | Int32Array | Uint8Array
type NumbersConstructor = { new (length: number): Numbers }

export class Column {
  readonly #chunks: Numbers[] = []
  readonly #type: NumbersConstructor
  #length = 0

  constructor(type: NumbersConstructor) {
    this.#type = type
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    const offset = this.#length & MASK
    if (offset === 0) this.#chunks.push(new this.#type(CHUNK))
    ;(this.#chunks[this.#length >> CHUNK_BITS] as Numbers)[offset] = value
    this.#length++
  }

  /** The value at `index`; undefined behaviour outside 0 … length − 1, as with any array of numbers. */
  at(index: number): number {
    return (this.#chunks[index >> CHUNK_BITS] as Numbers)[index & MASK] as number
  }

  set(index: number, value: number): void {
    ;(this.#chunks[index >> CHUNK_BITS] as Numbers)[index & MASK] = value
  }

  /** How many values are at most `value`, where the column never falls. */
  countUpTo(value: number): number {
    let low = 0
    let high = this.#length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.at(middle) <= value) low = middle + 1
      else high = middle
    }
    return low
  }
}
