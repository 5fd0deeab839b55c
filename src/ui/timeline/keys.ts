// The keys that zoom, wherever the focus is inside the timeline: +, −, and 0 for the whole run.
import { fitted, lengthUs, type TimeWindow, zoomed } from './scale.ts'
import type { FrameState } from './view.ts'

const STEP = 0.7

/** The window that this key asks for. Zooms about the cursor where that is in view. */
export function zoomKey(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { window, headUs, cursorUs }: FrameState,
): TimeWindow | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const inView = cursorUs >= window.fromUs && cursorUs <= window.toUs
  const aboutUs = inView ? cursorUs : window.fromUs + lengthUs(window) / 2
  if (key === '+' || key === '=') return zoomed(window, STEP, aboutUs, headUs)
  if (key === '-') return zoomed(window, 1 / STEP, aboutUs, headUs)
  if (key === '0') return fitted(headUs)
  return undefined
}
