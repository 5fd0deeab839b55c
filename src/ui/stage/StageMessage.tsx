// The message that a beat opens: what it is, what it brought, and what it took to carry that.
import type { Outcome } from '../../lessons/outcome.ts'
import type { Found } from '../../lessons/selector.ts'
import { Sizes } from '../inspector/Sizes.tsx'
import { saidIn } from '../inspector/said.ts'
import { Marker } from '../lanes/Marker.tsx'
import { describeMessage, messageName } from '../words/message-words.ts'
import styles from './StageLanes.module.css'
import { writtenIn } from './written.ts'

export function StageMessage({ outcome, found }: { outcome: Outcome; found: Found }) {
  const { trace, scenario } = outcome
  if (found.lane === undefined || found.message === undefined) return null
  const lane = trace.lane(found.lane)
  const message = lane.messages.get(found.message)
  const said = saidIn(trace, scenario, lane, message)
  const written = writtenIn(trace, scenario, lane, message)
  return (
    <aside className={styles.message}>
      <h2 className={styles.laneName}>
        <Marker protocol={lane.protocol} size={18} />
        <span>{messageName(message)}</span>
      </h2>
      <p>{describeMessage(message, lane)}</p>
      <Sizes message={message} />
      {written.length + said.length > 0 && (
        <ul className={styles.said}>
          {written.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
          {said.map(({ who, text }) => (
            <li key={who}>
              <small>{who}</small> <code>{text}</code>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
