// A text that two people write at once: each update adds a word to the paragraph of one of them. They take
// turns of eight words, and begin anew when a paragraph is full.

export const writers = ['Ada', 'Ben'] as const

const TURN = 8
/** Words of a full paragraph. */
export const PARAGRAPH = 32

const words =
  'news is what you do not know yet so the sooner it comes the more it is worth and who asks too often pays for every answer'.split(
    ' ',
  )

export interface Edit {
  writer: number
  /** Which word of the writer's paragraph it is, from 0 on. */
  place: number
  word: string
}

/** How many words this writer has written after so many updates. */
export function writtenBy(writer: number, updates: number): number {
  const turns = Math.floor(updates / TURN)
  const whole = Math.floor((turns + 1 - writer) / 2) * TURN
  return whole + (turns % 2 === writer ? updates % TURN : 0)
}

/** The n-th word of a writer, n from 0 on. */
export const wordOf = (writer: number, n: number): string =>
  words[(n + writer * 5) % words.length] as string

/** What update `id` does. */
export function editAt(id: number): Edit {
  const writer = Math.floor((id - 1) / TURN) % 2
  const n = writtenBy(writer, id) - 1
  return { writer, place: n % PARAGRAPH, word: wordOf(writer, n) }
}
