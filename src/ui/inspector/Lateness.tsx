// Why was this late? For each update that a message delivered: its latency as one bar of named parts, and the
// same as text. The splitting is done in metrics; this only says it.
import { useMemo } from 'react'
import { type LatePart, latenessOf, lateParts } from '../../metrics/lateness.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import { formatInstant, plural } from '../words/units.ts'
import styles from './Lateness.module.css'
import { formatExact, lateWords } from './late-words.ts'

/** More than this fill the panel and teach nothing. */
const MOST = 6

interface LatenessProps {
  trace: Trace
  scenario: Scenario
  laneIndex: number
  message: Message
}

export function Lateness({ trace, scenario, laneIndex, message }: LatenessProps) {
  const lane = trace.lane(laneIndex)
  const { updateCount, index } = message
  const ids = deliveredBy(lane, message)
  const delivered = ids.length
  const first = ids[0] ?? 0
  const explained = useMemo(
    () =>
      // One message brings updates that follow each other.
      Array.from({ length: Math.min(delivered, MOST) }, (_, i) => ({
        update: first + i,
        lateness: latenessOf(trace, scenario, laneIndex, first + i),
      })),
    [trace, scenario, laneIndex, first, delivered],
  )
  if (updateCount === 0) return null
  const seen = new Set<LatePart>()
  for (const { lateness } of explained) for (const { part } of lateness?.parts ?? []) seen.add(part)
  return (
    <section className={styles.lateness} aria-labelledby={`late-${index}`}>
      <h3 id={`late-${index}`}>Why was this late?</h3>
      {delivered < updateCount && (
        <p>
          {delivered === 0
            ? `Not delivered by this message: it is still on its way, or the client had ${updateCount === 1 ? 'this update' : 'these updates'} before.`
            : `${plural(updateCount - delivered, 'update')} in it came another way.`}
        </p>
      )}
      {explained.map(({ update, lateness }) => {
        if (!lateness) return null
        const { createdUs, deliveredUs, parts } = lateness
        return (
          <div key={update} className={styles.update} data-testid="lateness">
            <p>
              <strong>Update {update}</strong>, created at {formatInstant(createdUs)}, delivered{' '}
              <strong data-testid="latency">{formatExact(deliveredUs - createdUs)}</strong> later:
            </p>
            <div className={styles.bar} aria-hidden="true">
              {parts.map(({ part, us }) => (
                <span
                  key={part}
                  className={styles.part}
                  data-part={part}
                  data-tone={lateWords(part, lane.protocol).tone}
                  style={{ flexGrow: us }}
                />
              ))}
            </div>
            <ul className={styles.parts}>
              {parts.map(({ part, us }) => (
                <li key={part}>
                  <Swatch part={part} protocol={lane.protocol} />
                  <span>{lateWords(part, lane.protocol).label}</span>
                  <span className={styles.span}>{formatExact(us)}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {delivered > MOST && <p>and {plural(delivered - MOST, 'more update')}.</p>}
      {seen.size > 0 && (
        <details className={styles.meaning}>
          <summary>What these parts are</summary>
          <dl>
            {lateParts
              .filter((part) => seen.has(part))
              .map((part) => (
                <div key={part}>
                  <dt>
                    <Swatch part={part} protocol={lane.protocol} />
                    {lateWords(part, lane.protocol).label}
                  </dt>
                  <dd>{lateWords(part, lane.protocol).sentence}</dd>
                </div>
              ))}
          </dl>
        </details>
      )}
    </section>
  )
}

function Swatch({ part, protocol }: { part: LatePart; protocol: LaneTrace['protocol'] }) {
  const { tone } = lateWords(part, protocol)
  return <span className={styles.swatch} data-part={part} data-tone={tone} aria-hidden="true" />
}

/** Those of its updates that the client had from this very message; none came before it arrived. */
function deliveredBy({ deliveries }: LaneTrace, message: Message): number[] {
  const { atUs, update, message: by } = deliveries
  const ids: number[] = []
  for (let row = atUs.countUpTo(message.arrivalUs - 1); row < atUs.length; row++) {
    if (ids.length === message.updateCount) break
    if (by.at(row) === message.index) ids.push(update.at(row))
  }
  return ids
}
