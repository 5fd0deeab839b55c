// Titles of experiments in the language that is read, for lists that name those of several chapters.
import { use } from 'react'
import type { Chapter } from '../../lessons/chapter.ts'
import { loadPart } from '../../lessons/text/load.ts'
import type { Texts } from '../../lessons/text/texts.ts'
import { useLanguage } from '../lecture/language.ts'

const loading = new Map<string, Promise<Texts>>()

function load(language: string, chapters: readonly Chapter[]): Promise<Texts> {
  const known = loading.get(language)
  if (known) return known
  const promise = Promise.all(chapters.map(({ id }) => loadPart(language, id))).then(
    (parts): Texts => Object.assign({}, ...parts),
  )
  loading.set(language, promise)
  promise.catch(() => loading.delete(language))
  return promise
}

/** All words of these chapters. Needs a `<Suspense>` around it. */
export function useAllTexts(chapters: readonly Chapter[]): (key: string) => string {
  const texts = use(load(useLanguage(), chapters))
  return (key) => texts[key] ?? key
}

/** The title of an experiment by its id. */
export function useTitles(chapters: readonly Chapter[]): (experiment: string) => string {
  const say = useAllTexts(chapters)
  return (experiment) => say(`${experiment}.title`)
}
