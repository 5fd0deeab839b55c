// Pointers and wheel → pan, zoom, scrub, point. One finger pans, two zoom, the wheel pans sideways and with
// Ctrl zooms; a plain wheel is left to the page. It knows the window, not what is drawn.
import type { Microseconds } from '../../kernel/time.ts'
import type { Point } from './hit.ts'
import { lengthUs, panned, type TimeWindow, zoomed } from './scale.ts'
import type { FrameState, TimelineView } from './view.ts'

export interface GestureHandlers {
  /** The newest picture; undefined before the first. */
  view(): TimelineView | undefined
  state(): FrameState
  onWindow(window: TimeWindow): void
  onCursor(us: Microseconds): void
  /** The pointer rests on this point; undefined: it left. */
  onPoint(point: Point | undefined): void
  onClick(point: Point): void
}

interface Held {
  along: number
  across: number
}

/** A press that moves less than this is a click. */
const CLICK_PX = 4
const WHEEL_ZOOM = 0.0022
/** One line, where a wheel counts in lines. */
const LINE_PX = 16

type Grip = 'window' | 'cursor'

/** Listens on the element; gives the way out. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const held = new Map<number, Held>()
  let grip: Grip | undefined
  let travelled = 0

  const placeOf = (event: MouseEvent): Held => {
    const box = element.getBoundingClientRect()
    const x = event.clientX - box.left
    const y = event.clientY - box.top
    return handlers.view()?.options.layout === 'columns'
      ? { along: y, across: x }
      : { along: x, across: y }
  }

  const usPerPx = () => lengthUs(handlers.state().window) / (handlers.view()?.lengthPx || 1)
  const instantAt = (along: number) => handlers.state().window.fromUs + along * usPerPx()
  const pointAt = ({ along, across }: Held): Point => ({ atUs: instantAt(along), across })
  const seek = (along: number) => {
    const { headUs } = handlers.state()
    handlers.onCursor(Math.round(Math.min(Math.max(0, instantAt(along)), headUs)))
  }
  const pan = (px: number) => {
    const { window, headUs } = handlers.state()
    handlers.onWindow(panned(window, Math.round(px * usPerPx()), headUs))
  }
  const zoom = (factor: number, along: number) => {
    const { window, headUs } = handlers.state()
    handlers.onWindow(zoomed(window, factor, instantAt(along), headUs))
  }

  const down = (event: PointerEvent) => {
    // A button that lies over the picture is pressed, not dragged.
    const onButton = event.target instanceof Element && event.target.closest('button')
    if (event.button !== 0 || onButton) return
    const place = placeOf(event)
    held.set(event.pointerId, place)
    element.setPointerCapture(event.pointerId)
    if (held.size > 1) return
    travelled = 0
    grip = onCursor(place) ? 'cursor' : 'window'
    if (grip === 'cursor') seek(place.along)
  }

  /** On the axis, or on the cursor's line where it crosses the updates. */
  const onCursor = ({ along, across }: Held): boolean => {
    const layout = handlers.view()?.layout
    if (!layout) return false
    if (across >= layout.axis.from) return true
    const { window, cursorUs } = handlers.state()
    return Math.abs((cursorUs - window.fromUs) / usPerPx() - along) <= 5
  }

  const move = (event: PointerEvent) => {
    const place = placeOf(event)
    const before = held.get(event.pointerId)
    if (!before) {
      element.style.cursor = onCursor(place) ? 'ew-resize' : ''
      handlers.onPoint(pointAt(place))
      return
    }
    if (held.size === 2) pinch(event.pointerId, before, place)
    else {
      travelled = Math.max(travelled, travelled + Math.abs(place.along - before.along))
      if (grip === 'cursor') seek(place.along)
      else if (travelled > CLICK_PX) pan(before.along - place.along)
    }
    held.set(event.pointerId, place)
  }

  const pinch = (pointer: number, before: Held, place: Held) => {
    travelled = Number.POSITIVE_INFINITY
    const other = [...held].find(([id]) => id !== pointer)?.[1]
    if (!other) return
    const spread = (one: Held) =>
      Math.max(24, Math.hypot(one.along - other.along, one.across - other.across))
    zoom(spread(before) / spread(place), (place.along + other.along) / 2)
    pan((before.along - place.along) / 2)
  }

  const up = (event: PointerEvent) => {
    const place = held.get(event.pointerId)
    held.delete(event.pointerId)
    if (!place || held.size > 0) return
    if (grip === 'window' && travelled <= CLICK_PX && event.type === 'pointerup') {
      handlers.onClick(pointAt(place))
    }
    grip = undefined
  }

  const leave = () => handlers.onPoint(undefined)

  const wheel = (event: WheelEvent) => {
    const unit = event.deltaMode === 1 ? LINE_PX : 1
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      zoom(Math.exp(event.deltaY * unit * WHEEL_ZOOM), placeOf(event).along)
      return
    }
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (Math.abs(sideways) < Math.abs(event.deltaY) && !event.shiftKey) return
    if (sideways === 0) return
    event.preventDefault()
    pan(sideways * unit)
  }

  const doubleClick = (event: MouseEvent) => {
    const place = placeOf(event)
    if (!onCursor(place)) zoom(event.shiftKey ? 2 : 0.5, place.along)
  }

  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    pointerleave: leave,
    dblclick: doubleClick,
    wheel,
  }
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener as EventListener, { passive: false })
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      element.removeEventListener(name, listener as EventListener)
    }
  }
}
