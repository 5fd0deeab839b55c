// Bytes that came in pieces and wait to be understood. It keeps what is left and nothing of what was taken,
// so that the cost of a message does not depend on how it was cut.

const LEAST = 256

export class ByteBuffer {
  #bytes = new Uint8Array(LEAST)
  #start = 0
  #end = 0
  /** No line feed before this: a line that grows byte by byte is not searched from its start each time. */
  #searched = 0

  get length(): number {
    return this.#end - this.#start
  }

  push(piece: Uint8Array): void {
    const needed = this.length + piece.length
    if (this.#end + piece.length > this.#bytes.length) {
      const home = needed > this.#bytes.length / 2 ? new Uint8Array(needed * 2) : this.#bytes
      home.set(this.#bytes.subarray(this.#start, this.#end))
      this.#searched -= this.#start
      this.#end -= this.#start
      this.#start = 0
      this.#bytes = home
    }
    this.#bytes.set(piece, this.#end)
    this.#end += piece.length
  }

  at(index: number): number {
    return this.#bytes[this.#start + index] as number
  }

  /** Takes at most so many bytes. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.slice(this.#start, Math.min(this.#end, this.#start + count))
    this.skip(taken.length)
    return taken
  }

  skip(count: number): void {
    this.#start = Math.min(this.#end, this.#start + count)
    this.#searched = Math.max(this.#searched, this.#start)
    if (this.#start < this.#end || this.#bytes.length <= 1 << 16) return
    this.#bytes = new Uint8Array(LEAST)
    this.#start = this.#end = this.#searched = 0
  }

  /** Where the first of these byte values stands; −1: nowhere yet. Ask for the same values each time. */
  find(...values: number[]): number {
    for (; this.#searched < this.#end; this.#searched++) {
      if (values.includes(this.#bytes[this.#searched] as number)) {
        return this.#searched - this.#start
      }
    }
    return -1
  }
}
