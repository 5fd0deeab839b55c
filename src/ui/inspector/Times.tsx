// When a message left, when it was there, and for a request when it was answered.
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import { formatInstant, formatSpan } from '../words/units.ts'
import styles from './Inspector.module.css'

export function Times({ message, lane }: { message: Message; lane: LaneTrace }) {
  const { sentUs, arrivalUs, answeredUs, answers, connection } = message
  const asks = message.type === 'request' || message.type === 'post'
  const answered = asks && Number.isFinite(answeredUs)
  const connectionAge = sentUs - lane.connections.openedUs.at(connection)
  return (
    <section>
      <h3>Times</h3>
      <dl className={styles.facts}>
        <dt>left</dt>
        <dd>{formatInstant(sentUs)}</dd>
        <dt>arrived</dt>
        <dd>
          {formatInstant(arrivalUs)} <small>after {formatSpan(arrivalUs - sentUs)}</small>
        </dd>
        {asks && (
          <>
            <dt>answered</dt>
            <dd>
              {answered ? formatInstant(answeredUs) : 'not yet'}{' '}
              {answered && answeredUs > arrivalUs && (
                <small>held by the server for {formatSpan(answeredUs - arrivalUs)}</small>
              )}
            </dd>
          </>
        )}
        {answers >= 0 && (
          <>
            <dt>asked for</dt>
            <dd>
              {formatInstant(lane.messages.sentUs.at(answers))}{' '}
              <small>
                whole exchange {formatSpan(arrivalUs - lane.messages.sentUs.at(answers))}
              </small>
            </dd>
          </>
        )}
        <dt>connection</dt>
        <dd>
          number {connection + 1}{' '}
          <small>
            {connectionAge > 0 ? `open for ${formatSpan(connectionAge)}` : 'begins here'}
          </small>
        </dd>
      </dl>
    </section>
  )
}
