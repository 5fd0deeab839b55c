// The course, loaded whole, as the tests of the lecture need it.
import type { Chapter } from '../src/lessons/chapter.ts'
import { course } from '../src/lessons/course.ts'

export const chapters: readonly Chapter[] = await Promise.all(course.map(({ load }) => load()))
export const experiments = chapters.flatMap((chapter) => chapter.experiments)
export const claims = chapters.flatMap((chapter) => chapter.claims)
