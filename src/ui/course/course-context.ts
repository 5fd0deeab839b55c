// How the pages of the lecture reach the lesson in the lab, and read from it no more than they show.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Outcome } from '../../lessons/outcome.ts'
import type { Lesson, LessonState } from '../../session/lesson.ts'
import { useReadout, useSessionState } from '../context.ts'

export interface CourseSurroundings {
  lesson: Lesson
  /** Where the screen is narrow: lays the page aside, so that the lab is seen. */
  seeTheLab(): void
}

export const CourseContext = createContext<CourseSurroundings | undefined>(undefined)

export function useCourse(): CourseSurroundings {
  const surroundings = useContext(CourseContext)
  if (!surroundings) throw new Error('This component belongs into the course.')
  return surroundings
}

export const useLesson = <T>(selector: (state: LessonState) => T): T =>
  useStore(useCourse().lesson.store, selector)

/** What stands in the lab up to its cursor, at most ten times a second; undefined where it is not the lesson's. */
export function useOutcome(): Outcome | undefined {
  useReadout((readout) => readout)
  useSessionState(({ run }) => run)
  return useCourse().lesson.outcome()
}
