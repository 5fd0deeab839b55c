// How much of a chapter there is to do, and how much is done: its predictions, tasks and questions.
import type { Chapter } from '../../lessons/chapter.ts'
import type { Progress } from './progress.ts'

export interface Count {
  done: number
  all: number
}

export function countOf({ id, experiments, checks }: Chapter, progress: Progress): Count {
  const steps = [
    ...experiments.map((experiment) => Object.hasOwn(progress.answers, experiment.id)),
    ...experiments
      .filter(({ task }) => task)
      .map((experiment) => progress.tasks.includes(experiment.id)),
    ...checks.map((check) => Object.hasOwn(progress.checks, `${id}.${check.id}`)),
  ]
  return { done: steps.filter(Boolean).length, all: steps.length }
}

/**
 * The place of the chapter to go on with: the first that was not read to its end. Who leaves a task or a question
 * aside is not sent back to it before all is read.
 */
export function goOnWith(chapters: readonly Chapter[], progress: Progress): number {
  const unread = chapters.findIndex(({ experiments }) =>
    experiments.some(({ id }) => !Object.hasOwn(progress.answers, id)),
  )
  if (unread >= 0) return unread
  return chapters.findIndex((chapter) => {
    const { done, all } = countOf(chapter, progress)
    return done < all
  })
}
