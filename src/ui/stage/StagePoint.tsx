// A ring around what the audience is pointed to, and an arrow to it: its place follows from trace and window.
import type { Found } from '../../lessons/selector.ts'
import type { TimeWindow } from '../../session/time-window.ts'
import type { Trace } from '../../trace/trace.ts'
import type { TimelineLayout } from '../timeline/layout.ts'
import styles from './StageLanes.module.css'

interface StagePointProps {
  point: Found
  trace: Trace
  window: TimeWindow
  layout: TimelineLayout
}

const CLOSED = 'M-40 0A40 40 0 1 1 40 0A40 40 0 1 1 -40 0'
/** Not closed where a latency ends: in rows it is written above the client's rail, just before its mark. */
const OPEN = 'M15 -37A40 40 0 1 1 -40 0'

/** On the rail where it happens: a message leaves its sender's and reaches the other's. */
function placeOf({ lane, message, atUs }: Found, trace: Trace, layout: TimelineLayout) {
  const strip = lane === undefined ? undefined : layout.lanes[lane]
  if (lane === undefined || message === undefined || !strip)
    return { across: layout.updates.from + layout.updates.size / 2, turn: 180, open: false }
  const { from, sentUs } = trace.lane(lane).messages.get(message)
  const atClient = (from === 'client') === (atUs === sentUs)
  // The arrow comes from between the rails, where no latency is written.
  return atClient
    ? { across: strip.client, turn: 180, open: layout.layout === 'rows' }
    : { across: strip.server, turn: 90, open: false }
}

export function StagePoint({ point, trace, window, layout }: StagePointProps) {
  const share = (point.atUs - window.fromUs) / (window.toUs - window.fromUs)
  const along = `${(100 * share).toFixed(3)}%`
  const { across, turn, open } = placeOf(point, trace, layout)
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
      {[styles.halo, styles.ink].map((pen) => (
        <g key={pen} className={pen}>
          <path d={open ? OPEN : CLOSED} />
          <path transform={`rotate(${turn})`} d="M-130 -130 -36 -36 M-76 -42 -36 -36 -42 -76" />
        </g>
      ))}
    </svg>
  )
}
