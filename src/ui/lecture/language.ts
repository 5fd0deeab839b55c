// The language of the lecture: which one a person reads, and its words, part by part. A change shows when all
// parts in use are there, so that no half-translated page is ever seen.
import { use } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { languages, type Part } from '../../lessons/text/languages.ts'
import { loadPart, PSEUDO } from '../../lessons/text/load.ts'
import type { Texts } from '../../lessons/text/texts.ts'
import { recall, remember } from '../storage.ts'

/** The words of a key, in the markup of the lecture. */
export type Say = (key: string) => string

const REMEMBERED = 'language'

/** What can be chosen; the pseudo-locale is for those who work on the texts. */
export const languageTags: readonly string[] = [
  ...Object.keys(languages),
  ...(import.meta.env.DEV ? [PSEUDO] : []),
]

/** What a language calls itself: `English`, `Deutsch`. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag

export const isLanguage = (tag: string | undefined | null): tag is string =>
  typeof tag === 'string' && (tag === PSEUDO || Object.hasOwn(languages, tag))

/**
 * The language to begin with: what the address asks for (`?lang=de`, `?lang=pseudo`), what was chosen on this
 * device, the first of the browser's languages that the lecture has, or English.
 */
export function firstLanguage(
  search: string,
  remembered: string | undefined,
  wanted: readonly string[],
): string {
  const asked = new URLSearchParams(search).get('lang')
  const candidates = [asked === 'pseudo' ? PSEUDO : asked, remembered]
  const spoken = wanted.map((tag) => tag.split('-')[0]?.toLowerCase())
  return candidates.find(isLanguage) ?? spoken.find(isLanguage) ?? 'en'
}

interface LanguageState {
  /** A BCP 47 tag; figures are written in its form. */
  language: string
}

/** Where there is no page, as in a test, English is read. */
const inPage = typeof document !== 'undefined'

const store = createStore<LanguageState>()(() => ({
  language: inPage ? firstLanguage(location.search, recall(REMEMBERED), navigator.languages) : 'en',
}))

/** Parts that are or were shown, by language. */
const loaded = new Map<string, Map<Part, Promise<Texts>>>()

function partOf(language: string, part: Part): Promise<Texts> {
  const parts = loaded.get(language) ?? new Map<Part, Promise<Texts>>()
  loaded.set(language, parts)
  const known = parts.get(part)
  if (known) return known
  const loading: Promise<Texts> = loadPart(language, part).then(
    (texts) => {
      // What `use` reads of a promise (react.dev, "use"): one that is known to be kept is not waited for.
      Object.assign(loading, { status: 'fulfilled', value: texts })
      return texts
    },
    (error: unknown) => {
      // What could not be fetched may be there the next time.
      parts.delete(part)
      throw error
    },
  )
  parts.set(part, loading)
  return loading
}

/** The language that is read now, as a BCP 47 tag: `en`, `de`. */
export const useLanguage = (): string => useStore(store, ({ language }) => language)

let lastChosen: string | undefined

/** Reads this language from now on, and remembers it on the device. Rejects where its words cannot be fetched. */
export async function chooseLanguage(language: string): Promise<void> {
  lastChosen = language
  const inUse = [...(loaded.get(store.getState().language)?.keys() ?? [])]
  await Promise.all(inUse.map((part) => partOf(language, part)))
  if (lastChosen !== language) return
  remember(REMEMBERED, language)
  store.setState({ language })
}

/**
 * The words of a part in the language that is read. Needs a `<Suspense>` around it. A key that is not there shows
 * as the key: tests see to it that none is missing.
 */
export function useTexts(part: Part): Say {
  const there = use(partOf(useLanguage(), part))
  return (key) => there[key] ?? key
}
