// The updates that a message carried: when each was created, and how late it was when the client had it.
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import { formatInstant, formatSpan } from '../words/units.ts'
import styles from './Inspector.module.css'

/** More than this fill the panel and teach nothing. */
const MOST = 8

interface DeliveriesProps {
  message: Message
  lane: LaneTrace
  trace: Trace
}

export function Deliveries({ message, lane, trace }: DeliveriesProps) {
  const { firstUpdate, updateCount } = message
  if (updateCount === 0) return null
  const shown = Math.min(updateCount, MOST)
  const ids = Array.from({ length: shown }, (_, index) => firstUpdate + index)
  return (
    <section>
      <h3>Updates in it</h3>
      <ul className={styles.updates}>
        {ids.map((id) => {
          const atUs = deliveredAt(lane, id)
          const createdUs = trace.createdUs(id)
          return (
            <li key={id}>
              <strong>Update {id}</strong>, created at {formatInstant(createdUs)},{' '}
              {atUs === undefined
                ? 'still on its way'
                : `delivered ${formatSpan(atUs - createdUs)} later`}
            </li>
          )
        })}
        {shown < updateCount && <li>and {updateCount - shown} more</li>}
      </ul>
    </section>
  )
}

/** Updates are delivered in order of their ids, so the first place is a good guess to search from. */
function deliveredAt({ deliveries }: LaneTrace, update: number): number | undefined {
  for (let row = Math.min(deliveries.update.length, update) - 1; row >= 0; row--) {
    const id = deliveries.update.at(row)
    if (id === update) return deliveries.atUs.at(row)
    if (id < update) break
  }
  for (let row = update; row < deliveries.update.length; row++) {
    if (deliveries.update.at(row) === update) return deliveries.atUs.at(row)
  }
  return undefined
}
