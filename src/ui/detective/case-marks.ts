// How far a person is with each case: one mark for each question that is over. Kept on this device and nowhere else;
// where nothing may be kept, it lasts as long as the page.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { parts } from '../../lessons/detective/mystery.ts'
import { recall, remember } from '../storage.ts'

export type Mark = 'found' | 'given-up'

/** By the seed of the case, in the order of its questions. */
export type Marks = Readonly<Record<string, readonly Mark[]>>

const NAME = 'detective'
/** More cases than this are not remembered; the oldest goes. */
const MOST_CASES = 100

const isMark = (value: unknown): value is Mark => value === 'found' || value === 'given-up'

/** The marks in this text; none where it is something else. */
export function parseMarks(text: string): Marks {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return {}
  }
  if (typeof read !== 'object' || read === null) return {}
  const good = Object.entries(read).filter(
    (entry): entry is [string, Mark[]] =>
      /^\d{1,10}$/.test(entry[0]) &&
      Array.isArray(entry[1]) &&
      entry[1].length <= parts.length &&
      entry[1].every(isMark),
  )
  return Object.fromEntries(good.slice(-MOST_CASES))
}

const store = createStore<{ marks: Marks }>()(() => ({ marks: parseMarks(recall(NAME) ?? '') }))
store.subscribe(({ marks }) => remember(NAME, JSON.stringify(marks)))

const none: readonly Mark[] = []

export const useMarks = (seed: number): readonly Mark[] =>
  useStore(store, ({ marks }) => marks[seed] ?? none)

/** The next question of this case is over. */
export const addMark = (seed: number, mark: Mark): void => {
  const { marks } = store.getState()
  const own = [...(marks[seed] ?? none), mark].slice(0, parts.length)
  store.setState({ marks: parseMarks(JSON.stringify({ ...marks, [seed]: own })) })
}

/** The case is begun anew. */
export const clearMarks = (seed: number): void => {
  const { [seed]: _gone, ...marks } = store.getState().marks
  store.setState({ marks })
}
