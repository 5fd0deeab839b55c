// What is painted on a board, written down as numbers and texts, to be painted on another thread. The words are
// those of the canvas (HTML standard, 4.12.5), and a few about the board itself.
import type { Surface } from '../pen.ts'

/** Calls, with how many numbers each takes. Painters leave out what goes without saying: a rule, a path, a direction. */
const calls = {
  arc: 5,
  beginPath: 0,
  clip: 0,
  closePath: 0,
  fill: 0,
  fillRect: 4,
  lineTo: 2,
  moveTo: 2,
  rect: 4,
  restore: 0,
  rotate: 1,
  roundRect: 5,
  save: 0,
  stroke: 0,
  translate: 2,
} as const

/** What a text is painted with: its place on the tape's list of texts, and where it stands. */
const textCalls = { fillText: 3, strokeText: 3 } as const

/** Properties, with what a context begins with. Texts stand on the list, as their place there. */
const styles = {
  fillStyle: '#000000',
  font: '10px sans-serif',
  globalAlpha: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000000',
  textAlign: 'start',
  textBaseline: 'alphabetic',
} as const

/**
 * About the board. `setLineDash`: how many parts, which follow. `onto`: the number of the sheet that is painted on
 * from now on, 0 for the screen. `size`: the screen's pixels and ratio. `sheet`: a new one's number and pixels.
 * `copy`: a sheet's number, how many pixels, and where to.
 */
const boardWords = { setLineDash: 1, onto: 1, size: 3, sheet: 3, discard: 1, copy: 5 } as const

export type Call = keyof typeof calls
export type NumberCalls = Record<Call, (...numbers: number[]) => void>
export type TextCall = keyof typeof textCalls
export type Style = keyof typeof styles
type BoardWord = keyof typeof boardWords
export type Word = Call | TextCall | Style | BoardWord

export const isCall = (word: Word): word is Call => word in calls
export const isTextCall = (word: Word): word is TextCall => word in textCalls
export const isStyle = (word: Word): word is Style => word in styles
export const isNumber = (style: Style): boolean => typeof styles[style] === 'number'

/** A word is written as its place in this list. */
export const words = Object.keys({ ...calls, ...textCalls, ...styles, ...boardWords }) as Word[]
/** How many numbers follow each. */
export const counts = words.map(
  (word) => ({ ...calls, ...textCalls, ...boardWords })[word as Call] ?? 1,
)
const codes = Object.fromEntries(words.map((word, code) => [word, code])) as Record<Word, number>

/** What was written down, to be posted. */
export interface Recorded {
  numbers: Float64Array<ArrayBuffer>
  texts: string[]
}

export class Tape {
  #numbers = new Float64Array(4_096)
  #length = 0
  #texts: string[] = []

  /** Writes a word with its numbers. */
  write(word: Word, a = 0, b = 0, c = 0, d = 0, e = 0): void {
    const code = codes[word]
    const numbers = this.#room()
    const at = this.#length
    numbers[at] = code
    numbers[at + 1] = a
    numbers[at + 2] = b
    numbers[at + 3] = c
    numbers[at + 4] = d
    numbers[at + 5] = e
    // What the word does not take is written over by the next.
    this.#length += 1 + (counts[code] as number)
  }

  /** A number after a word that says how many there are. */
  add(number: number): void {
    this.#room()[this.#length++] = number
  }

  /** A text's place on the list. */
  text(text: string): number {
    return this.#texts.push(text) - 1
  }

  /** Everything since the last time; undefined: nothing. */
  take(): Recorded | undefined {
    if (this.#length === 0) return undefined
    const taken = { numbers: this.#numbers.slice(0, this.#length), texts: this.#texts }
    this.#length = 0
    this.#texts = []
    return taken
  }

  /** The numbers, with room for the longest word. */
  #room(): Float64Array {
    if (this.#length + 6 > this.#numbers.length) {
      const longer = new Float64Array(2 * this.#numbers.length)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    return this.#numbers
  }
}

export interface TapeSurface extends Surface {
  /** It was made blank: its properties are what a context begins with. */
  reset(): void
}

/**
 * A surface whose calls are written on a tape; what sets a property to what it is already is left out. `select` is
 * called before each, for a tape may be shared.
 */
export function createTapeSurface(
  tape: Tape,
  select: () => void,
  measure: (text: string, font: string) => TextMetrics,
): TapeSurface {
  let style: Record<Style, unknown> = { ...styles }
  let saved: (typeof style)[] = []
  const surface = {
    measureText: (text: string) => measure(text, String(style.font)),
    setLineDash(dash: Iterable<number>) {
      const parts = [...dash]
      select()
      tape.write('setLineDash', parts.length)
      for (const part of parts) tape.add(part)
    },
    reset() {
      style = { ...styles }
      saved = []
    },
  } as TapeSurface
  const numberCalls = surface as unknown as NumberCalls
  for (const word of words) {
    if (isCall(word)) {
      numberCalls[word] = (a, b, c, d, e) => {
        if (word === 'save') saved.push({ ...style })
        if (word === 'restore') style = saved.pop() ?? style
        select()
        tape.write(word, a, b, c, d, e)
      }
    } else if (isTextCall(word)) {
      surface[word] = (text, x, y) => {
        select()
        tape.write(word, tape.text(text), x, y)
      }
    } else if (isStyle(word)) {
      Object.defineProperty(surface, word, {
        get: () => style[word],
        set(value: string | number) {
          if (style[word] === value) return
          style[word] = value
          select()
          tape.write(word, typeof value === 'number' ? value : tape.text(value))
        },
      })
    }
  }
  return surface
}
