// The reader's progress, kept on this device and nowhere else. Where nothing may be kept, it lasts as long as the
// page.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Answer } from '../../lessons/prediction.ts'
import { recall, remember } from '../storage.ts'
import { formatProgress, joined, noProgress, type Progress, parseProgress } from './progress.ts'

const NAME = 'progress'

const store = createStore<Progress>()(() => parseProgress(recall(NAME) ?? '') ?? noProgress)
store.subscribe((progress) => remember(NAME, formatProgress(progress)))

export const useProgress = <T>(selector: (progress: Progress) => T): T => useStore(store, selector)

export const readProgress = (): Progress => store.getState()

export const rememberAnswer = (experiment: string, answer: Answer): void =>
  store.setState(({ answers }) => ({ answers: { ...answers, [experiment]: answer } }))

/** The experiment is to be predicted again. */
export const forgetAnswer = (experiment: string): void =>
  store.setState(({ answers }) => {
    const { [experiment]: _gone, ...kept } = answers
    return { answers: kept }
  })

export const rememberTask = (experiment: string): void =>
  store.setState(({ tasks }) =>
    tasks.includes(experiment) ? {} : { tasks: [...tasks, experiment] },
  )

export const rememberCheck = (id: string, option: string): void =>
  store.setState(({ checks }) => ({ checks: { ...checks, [id]: option } }))

/** Adds what is in this text; false where it is no progress. */
export function importProgress(text: string): boolean {
  const read = parseProgress(text)
  if (read) store.setState(joined(store.getState(), read))
  return read !== undefined
}

export const clearProgress = (): void => store.setState(noProgress)
