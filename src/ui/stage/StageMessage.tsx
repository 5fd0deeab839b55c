// The message that a beat opens: what it is, what it brought, and what it took to carry that. In the words of the
// lecture: the inspector, which shows the same in the lab, has its own.
import type { Outcome } from '../../lessons/outcome.ts'
import type { Found } from '../../lessons/selector.ts'
import { saidIn } from '../inspector/said.ts'
import { Marker } from '../lanes/Marker.tsx'
import { useTexts } from '../lecture/language.ts'
import { messageName } from '../words/message-words.ts'
import { sentenceKey } from './message-words.ts'
import styles from './StageMessage.module.css'
import { StageSizes } from './StageSizes.tsx'
import { writtenIn } from './written.ts'

/** Where a line is too long it breaks before a value or behind it: a number stays whole. */
const breakable = (line: string): string => line.replace(/[:,](?=\S)/g, '$&\u200b')

export function StageMessage({ outcome, found }: { outcome: Outcome; found: Found }) {
  const say = useTexts('rooms-stage')
  const { trace, scenario } = outcome
  if (found.lane === undefined || found.message === undefined) return null
  const lane = trace.lane(found.lane)
  const message = lane.messages.get(found.message)
  const said = saidIn(trace, scenario, lane, message)
  const written = writtenIn(trace, scenario, lane, message)
  const sentence = sentenceKey(message, lane)
  const nameOf = (index: number) =>
    message.updateCount > 0
      ? `${say('stage.update')} ${message.firstUpdate + index}`
      : say('stage.person')
  return (
    <aside className={styles.message}>
      <h2>
        <Marker protocol={lane.protocol} size={18} />
        <span lang="en">{messageName(message)}</span>
      </h2>
      {sentence && <p>{say(sentence)}</p>}
      <StageSizes message={message} />
      {written.length + said.length > 0 && (
        <ul>
          {written.map((line) => (
            <li key={line}>
              <code>{breakable(line)}</code>
            </li>
          ))}
          {said.map(({ who, text }, index) => (
            <li key={who}>
              <small>{nameOf(index)}</small> <code>{text}</code>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
