// The lecture that is given: all chapters, loaded once, in the order of a plan.
import { use, useMemo } from 'react'
import type { Chapter, Length } from '../../lessons/chapter.ts'
import { loadChapters, planOf, type Step } from '../../lessons/plan.ts'
import { type Reading, scenariosOf } from '../lecture/reading.ts'

let loading: Promise<readonly Chapter[]> | undefined

export interface Lecture {
  chapters: readonly Chapter[]
  plan: readonly Step[]
  /** What the texts are read with. */
  reading: Reading
}

/** Needs a `<Suspense>` around it. */
export function useLecture(length: Length): Lecture {
  loading ??= loadChapters()
  const chapters = use(loading)
  return useMemo(
    () => ({
      chapters,
      plan: planOf(chapters, length),
      reading: { scenarioOf: scenariosOf(chapters.flatMap(({ experiments }) => experiments)) },
    }),
    [chapters, length],
  )
}
