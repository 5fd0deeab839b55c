// Chapters for components: each is loaded when it is shown, once.
import { use } from 'react'
import type { Chapter } from '../../lessons/chapter.ts'
import { course } from '../../lessons/course.ts'

const loading = new Map<string, Promise<Chapter>>()

function load(id: string): Promise<Chapter> {
  const known = loading.get(id)
  if (known) return known
  const entry = course.find((one) => one.id === id)
  if (!entry) throw new Error(`There is no chapter "${id}".`)
  const promise = entry.load()
  loading.set(id, promise)
  // What could not be fetched may be there the next time.
  promise.catch(() => loading.delete(id))
  return promise
}

/** A chapter that there is. Needs a `<Suspense>` around it. */
export const useChapter = (id: string): Chapter => use(load(id))

let all: Promise<Chapter[]> | undefined

/** All chapters, in their order. Needs a `<Suspense>` around it. */
export function useChapters(): readonly Chapter[] {
  all ??= Promise.all(course.map(({ id }) => load(id)))
  return use(all)
}
