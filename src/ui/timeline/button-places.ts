// Where buttons lie over the picture: those of the updates on the screen, at most sixty, with their names, and
// those of what a person did.
import { type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { UpdateButton } from './UpdateButtons.tsx'
import type { FrameState, TimelineView } from './view.ts'

const MOST_BUTTONS = 60

export function updateButtons(
  view: TimelineView,
  { cursorUs, window }: FrameState,
): UpdateButton[] {
  const { usPerPx, originPx } = view.projection(window)
  return view.scene
    .updates(window.fromUs, Math.min(window.toUs, cursorUs))
    .slice(-MOST_BUTTONS)
    .map(({ atUs, update }) => ({
      update,
      alongPx: Math.round(atUs / usPerPx - originPx),
      name: `Update ${update}, created at ${(atUs / US_PER_SECOND).toFixed(3)} s`,
    }))
}

export const sameButtons = (a: readonly UpdateButton[], b: readonly UpdateButton[]): boolean =>
  a.length === b.length &&
  a.every(({ update, alongPx }, i) => update === b[i]?.update && alongPx === b[i]?.alongPx)

export interface InputMark {
  /** Index in the scenario's inputs. */
  input: number
  atUs: Microseconds
  /** Where its flag stands along the axis. */
  alongPx: number
}

export function inputMarks(view: TimelineView, { cursorUs, window }: FrameState): InputMark[] {
  const { usPerPx, originPx } = view.projection(window)
  return view.scene
    .flags(window.fromUs - 1, Math.min(window.toUs, cursorUs))
    .slice(-MOST_BUTTONS)
    .map(({ atUs, input }) => ({ input, atUs, alongPx: Math.round(atUs / usPerPx - originPx) }))
}

export const sameMarks = (a: readonly InputMark[], b: readonly InputMark[]): boolean =>
  a.length === b.length &&
  a.every(({ input, alongPx }, i) => input === b[i]?.input && alongPx === b[i]?.alongPx)
