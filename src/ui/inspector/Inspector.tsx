// The pinned message: what it is in plain words, when it travelled, what it weighs, what it says.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useReadout, useSession, useSessionState } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import { describeMessage, messageName } from '../words/message-words.ts'
import { Deliveries } from './Deliveries.tsx'
import styles from './Inspector.module.css'
import { Legend } from './Legend.tsx'
import { Sizes } from './Sizes.tsx'
import { Times } from './Times.tsx'

export function Inspector() {
  const session = useSession()
  const pin = useSessionState((state) => state.pin)
  const trace = useSessionState((state) => state.run.trace)
  const lane = pin && trace.lanes[pin.lane]
  // Grows with the head: the next message may come into being, a request may be answered.
  const headUs = useReadout((readout) => readout.headUs)
  if (!pin || !lane || pin.message >= lane.messages.length) return <Legend />
  const message = lane.messages.get(pin.message)
  const count = lane.messages.sentUs.countUpTo(headUs)
  const go = (index: number) => {
    session.pin({ lane: pin.lane, message: index })
    session.transport.seek(Math.min(lane.messages.arrivalUs.at(index), headUs))
  }
  return (
    <article className={styles.inspector}>
      <header className={styles.head}>
        <h2>
          <Marker protocol={lane.protocol} />
          <span>
            {laneTitle(lane)}: {messageName(message)}
          </span>
        </h2>
        <p className={styles.direction}>
          {message.from === 'client' ? 'client → server' : 'server → client'}, message{' '}
          {message.index + 1} of {count}
        </p>
      </header>
      <p className={styles.sentence}>{describeMessage(message, lane)}</p>
      <nav className={styles.ways} aria-label="Other messages of this lane">
        <button type="button" disabled={pin.message === 0} onClick={() => go(pin.message - 1)}>
          <ChevronLeft aria-hidden="true" />
          <span>Previous</span>
        </button>
        <button
          type="button"
          disabled={pin.message + 1 >= count}
          onClick={() => go(pin.message + 1)}
        >
          <span>Next</span>
          <ChevronRight aria-hidden="true" />
        </button>
        {message.answers >= 0 && (
          <button type="button" onClick={() => go(message.answers)}>
            Its request
          </button>
        )}
        <button type="button" onClick={() => session.pin(undefined)} title="Unpin (Esc)">
          Unpin
        </button>
      </nav>
      <Times message={message} lane={lane} />
      <Deliveries message={message} lane={lane} trace={trace} />
      <Sizes message={message} />
      {message.text && (
        <section>
          <h3>Text</h3>
          <pre className={styles.text}>{message.text}</pre>
          <p className={styles.small}>
            The first line and the headers that only this message has; the others are counted, but
            not listed.
          </p>
        </section>
      )}
    </article>
  )
}
