// Paints what stands on a tape: of one screen and its sheets.
import {
  counts,
  isCall,
  isNumber,
  isStyle,
  isTextCall,
  type NumberCalls,
  type Recorded,
  type Style,
  type Word,
  words,
} from './tape.ts'

type Context = OffscreenCanvasRenderingContext2D

export class TapePlayer {
  readonly #screen: Context
  /** A context with a canvas of so many pixels. */
  readonly #blank: (width: number, height: number) => Context
  readonly #sheets = new Map<number, Context>()
  #context: Context
  #ratio = 1

  constructor(screen: Context, blank: (width: number, height: number) => Context) {
    this.#screen = screen
    this.#context = screen
    this.#blank = blank
  }

  play({ numbers, texts }: Recorded): void {
    for (let at = 0; at < numbers.length; ) {
      const code = numbers[at] as number
      const word = words[code] as Word
      const own = numbers.subarray(at + 1, at + 1 + (counts[code] as number))
      at += 1 + own.length
      if (isCall(word)) {
        const calls = this.#context as unknown as NumberCalls
        calls[word](...own)
        continue
      }
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = own
      if (isTextCall(word)) {
        this.#context[word](texts[a] as string, b, c)
      } else if (isStyle(word)) {
        const style = this.#context as Record<Style, unknown>
        style[word] = isNumber(word) ? a : texts[a]
      } else if (word === 'setLineDash') {
        at += a
        this.#context.setLineDash(numbers.subarray(at - a, at))
      } else if (word === 'onto') {
        this.#context = this.#sheets.get(a) ?? this.#screen
      } else if (word === 'size') {
        this.#screen.canvas.width = a
        this.#screen.canvas.height = b
        this.#ratio = c
        this.#screen.scale(c, c)
      } else if (word === 'sheet') {
        const sheet = this.#blank(b, c)
        sheet.scale(this.#ratio, this.#ratio)
        this.#sheets.set(a, sheet)
      } else if (word === 'discard') {
        this.#sheets.delete(a)
      } else {
        const sheet = this.#sheets.get(a)
        const ratio = this.#ratio
        if (sheet) this.#screen.drawImage(sheet.canvas, 0, 0, b, c, d, e, b / ratio, c / ratio)
      }
    }
  }
}
