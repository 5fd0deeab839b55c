// Which updates are offered as buttons: those on the screen, at most sixty, and how each is called.
import { US_PER_SECOND } from '../../kernel/time.ts'
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
