// Which of the things that a person did have a mark on the screen, and where.
import type { Microseconds } from '../../kernel/time.ts'
import type { FrameState, TimelineView } from './view.ts'

export interface InputMark {
  /** Index in the scenario's inputs. */
  input: number
  atUs: Microseconds
  /** Where its flag stands along the axis. */
  alongPx: number
}

const MOST_MARKS = 60

export function inputMarks(view: TimelineView, { cursorUs, window }: FrameState): InputMark[] {
  const { usPerPx, originPx } = view.projection(window)
  return view.scene
    .flags(window.fromUs - 1, Math.min(window.toUs, cursorUs))
    .slice(-MOST_MARKS)
    .map(({ atUs, input }) => ({ input, atUs, alongPx: Math.round(atUs / usPerPx - originPx) }))
}

export const sameMarks = (a: readonly InputMark[], b: readonly InputMark[]): boolean =>
  a.length === b.length &&
  a.every(({ input, alongPx }, i) => input === b[i]?.input && alongPx === b[i]?.alongPx)
