// The beats of a lecture, one after the other through all chapters, and when each is due. It knows no window
// and no clock.
import type { Beat } from './beat.ts'
import type { Chapter, Length } from './chapter.ts'
import { course } from './course.ts'

/** One place in a lecture. */
export interface Step {
  chapter: Chapter
  beat: Beat
  /** Minutes from the lecture's first beat until this one is due. */
  dueMinutes: number
}

/** The beats of the plan of this length, in the chapters' order. */
export function planOf(chapters: readonly Chapter[], length: Length): Step[] {
  let dueMinutes = 0
  return chapters.flatMap((chapter) =>
    chapter.beats
      .filter(({ id }) => chapter.plans[length].includes(id))
      .map((beat) => {
        const step = { chapter, beat, dueMinutes }
        dueMinutes += beat.minutes
        return step
      }),
  )
}

/** The whole course, as a lecture needs it. */
export const loadChapters = (): Promise<Chapter[]> => Promise.all(course.map(({ load }) => load()))
