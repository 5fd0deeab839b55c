// What pointer and zoom keys do on the timeline: it finds what lies under a point and tells the page. Nobody
// points before there is a picture, so it is loaded after it.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import { carrierOf } from './carrier-of.ts'
import { listenToGestures } from './gestures.ts'
import { type Hit, hit, type Point } from './hit.ts'
import { zoomKey } from './keys.ts'
import type { TimeWindow } from './scale.ts'
import type { FrameState, TimelineView } from './view.ts'

/** What the page is told, and what it says of itself. */
interface Page {
  trace: Trace
  highlight: number | undefined
  onWindow(window: TimeWindow): void
  onCursor(us: Microseconds): void
  onHighlight(update: number | undefined): void
  onPin(pin: { lane: number; message: number } | undefined): void
}

/** The newest of each; they change from frame to frame, and from render to render. */
export interface Pointed {
  view: { readonly current: TimelineView | undefined }
  state: { current: FrameState }
  latest: { readonly current: Page }
}

/** Listens on the element; gives the way out. */
export function listenToPointing(
  element: HTMLElement,
  { view, state, latest }: Pointed,
): () => void {
  const find = (point: Point): Hit | undefined => {
    const { current } = view
    if (!current) return undefined
    const { window, cursorUs } = state.current
    const { usPerPx } = current.projection(window)
    return hit(current.scene, current.layout, usPerPx, point, cursorUs, current.counts)
  }
  const onKey = (event: KeyboardEvent) => {
    const window = zoomKey(event, state.current)
    if (!window) return
    event.preventDefault()
    event.stopPropagation()
    latest.current.onWindow(window)
  }
  element.addEventListener('keydown', onKey)
  const silence = listenToGestures(element, {
    view: () => view.current,
    state: () => state.current,
    onWindow(window) {
      // Several gestures may come within one frame: each goes on from the one before.
      state.current = { ...state.current, window }
      latest.current.onWindow(window)
    },
    onCursor: (us) => latest.current.onCursor(us),
    onPoint(point) {
      const found = point && find(point)
      const update = found && updateOf(latest.current.trace, found)
      if (update !== latest.current.highlight) latest.current.onHighlight(update)
    },
    onClick(point) {
      const found = find(point)
      const { trace, onPin } = latest.current
      if (found?.kind !== 'update')
        return onPin(found && { lane: found.lane, message: found.message })
      const carrier = carrierOf(trace, found.update, state.current.cursorUs)
      if (carrier) onPin(carrier)
    },
  })
  return () => {
    element.removeEventListener('keydown', onKey)
    silence()
  }
}

/** The update to follow from what is under the pointer: itself, or the first that a message carries. */
function updateOf(trace: Trace, found: Hit): number | undefined {
  if (found.kind === 'update') return found.update
  const { messages } = trace.lane(found.lane)
  return messages.updateCount.at(found.message) > 0
    ? messages.firstUpdate.at(found.message)
    : undefined
}
