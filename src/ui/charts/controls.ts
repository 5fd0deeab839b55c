// Pointer and keys on a chart: reading points, choosing a stretch of time, going to an instant. Arrows read,
// with Shift they choose; Enter goes there; Escape lets go.
import type { Session } from '../../session/session.ts'
import { formatInstant } from '../words/units.ts'
import type { LiveChart, Reading } from './live-chart.ts'
import { dragged, extended, type Range, windowOf } from './range.ts'
import { deliveryOf } from './spec.ts'

/** A press that moves less than this is a click. */
const CLICK_PX = 4
const READS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** Looks at the instant of this point, and pins the message that brought its update. */
export function goTo(session: Session, chart: LiveChart, reading: Reading): void {
  const { view } = chart
  if (!view) return
  const goal = chart.spec.instant
    ? chart.spec.instant(view, reading)
    : { atUs: reading.x, update: reading.update }
  if (!goal) return
  session.transport.pause()
  session.transport.seek(goal.atUs)
  const delivery = goal.update && deliveryOf(view, reading.lane, goal.update)
  if (delivery && delivery.message >= 0)
    session.pin({ lane: reading.lane, message: delivery.message })
}

/** Shows what was chosen, in the timeline and so in every chart. */
function show(session: Session, chart: LiveChart): void {
  const { range } = chart.shown.getState()
  const window = range && windowOf(range)
  chart.choose(undefined)
  if (window) session.transport.show(window)
}

export const rangeWords = ({ startUs, endUs }: Range): string =>
  `From ${formatInstant(Math.min(startUs, endUs))} to ${formatInstant(Math.max(startUs, endUs))}: Enter, or letting go, shows this stretch of time.`

type Key = Pick<React.KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Whether the key meant something to the chart. */
export function pressKey(session: Session, chart: LiveChart, event: Key): boolean {
  const { key, shiftKey } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { reading, range } = chart.shown.getState()
  if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    const { view } = chart
    if (!view || chart.spec.x !== 'time') return false
    const step = key === 'ArrowLeft' ? -1 : 1
    chart.choose(extended(range, step, reading?.x ?? view.atUs, view.window))
    return true
  }
  if (!shiftKey && READS.includes(key)) {
    chart.readNext(key)
    return true
  }
  if (key === 'Enter') {
    if (range) show(session, chart)
    else if (reading) goTo(session, chart, reading)
    else return false
    return true
  }
  if (key === 'Escape' && (range || reading)) {
    chart.choose(undefined)
    chart.read(undefined)
    return true
  }
  return false
}

export interface Dragging {
  down(xPx: number): void
  move(xPx: number, yPx: number): void
  up(xPx: number, yPx: number): void
  cancel(): void
}

export function createDragging(session: Session, chart: LiveChart): Dragging {
  let startPx: number | undefined
  let isDrag = false
  return {
    down(xPx) {
      startPx = xPx
      isDrag = false
    },
    move(xPx, yPx) {
      if (startPx === undefined) return chart.readNear(xPx, yPx)
      isDrag ||= Math.abs(xPx - startPx) >= CLICK_PX
      const [startUs, endUs] = [chart.instantAt(startPx), chart.instantAt(xPx)]
      if (isDrag && startUs !== undefined && endUs !== undefined && chart.view)
        chart.choose(dragged(startUs, endUs, chart.view.window))
    },
    up(xPx, yPx) {
      if (startPx === undefined) return
      startPx = undefined
      if (isDrag) return show(session, chart)
      // A finger does not hover: its tap reads first.
      chart.readNear(xPx, yPx)
      const { reading } = chart.shown.getState()
      if (reading) goTo(session, chart, reading)
    },
    cancel() {
      startPx = undefined
      chart.choose(undefined)
    },
  }
}
