// A ring around what the audience is pointed to, and an arrow to it: its place follows from trace and window.
import type { Found } from '../../lessons/selector.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import type { Trace } from '../../trace/trace.ts'
import type { TimelineLayout } from '../timeline/layout.ts'
import styles from './Stage.module.css'

interface StagePointProps {
  point: Found
  trace: Trace
  window: TimeWindow
  layout: TimelineLayout
}

/** On the rail where it happens: a message leaves its sender's and reaches the other's. */
function acrossPx({ lane, message, atUs }: Found, trace: Trace, layout: TimelineLayout): number {
  const strip = lane === undefined ? undefined : layout.lanes[lane]
  if (lane === undefined || message === undefined || !strip)
    return layout.updates.from + layout.updates.size / 2
  const { from, sentUs } = trace.lane(lane).messages.get(message)
  return (from === 'client') === (atUs === sentUs) ? strip.client : strip.server
}

export function StagePoint({ point, trace, window, layout }: StagePointProps) {
  const share = (point.atUs - window.fromUs) / (window.toUs - window.fromUs)
  const along = `${(100 * share).toFixed(3)}%`
  const across = acrossPx(point, trace, layout)
  const columns = layout.layout === 'columns'
  const size = 2.4 * layout.sizes.marker
  return (
    <svg
      className={styles.point}
      viewBox="-50 -50 100 100"
      aria-hidden="true"
      style={{
        left: columns ? across : along,
        top: columns ? along : across,
        width: size,
        height: size,
      }}
    >
      <title>point</title>
      <g className={styles.halo}>
        <circle r="40" />
        <path d="M-120 -120 -34 -34 M-72 -40 -34 -34 -40 -72" />
      </g>
      <circle r="40" />
      <path d="M-120 -120 -34 -34 M-72 -40 -34 -34 -40 -72" />
    </svg>
  )
}
