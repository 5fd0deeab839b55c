// The pinned message: what it is in plain words, why it was late, what it is made of down to the byte, when it
// travelled, what it weighs.
import { useEffect, useState } from 'react'
import { useReadout, useSession, useSessionState, useSurroundings } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { recall, remember } from '../storage.ts'
import { laneTitle } from '../words/lane-words.ts'
import { describeMessage, messageName } from '../words/message-words.ts'
import { plural } from '../words/units.ts'
import styles from './Inspector.module.css'
import { Lateness } from './Lateness.tsx'
import { Layers } from './Layers.tsx'
import { Legend } from './Legend.tsx'
import { Sizes } from './Sizes.tsx'
import { Times } from './Times.tsx'
import { Ways } from './Ways.tsx'

/** Whether the panel is as wide as sixteen bytes a row want it, remembered between visits. */
const WIDE = 'wide-inspector'
/** Less is not enough for the set-up, the lanes and a wide panel. */
const ROOM_PX = 1_600

export function Inspector() {
  const session = useSession()
  const { panels } = useSurroundings()
  const pin = useSessionState((state) => state.pin)
  const run = useSessionState((state) => state.run)
  const { trace, scenario } = run
  const [wide, setWide] = useState(() => recall(WIDE) === 'on')
  const lane = pin && trace.lanes[pin.lane]
  // Grows with the head: the next message may come into being, a request may be answered.
  const headUs = useReadout((readout) => readout.headUs)
  const spread = wide && lane !== undefined
  useEffect(() => {
    if (spread && innerWidth < ROOM_PX) panels.setState({ setUp: false })
  }, [spread, panels])
  if (!pin || !lane) return <Legend />
  if (pin.message >= lane.messages.length)
    return (
      <>
        <p className={styles.absent}>
          {`The pinned message is not there: so far ${laneTitle(lane)} has ${plural(lane.messages.length, 'message')}.`}
        </p>
        <Legend />
      </>
    )
  const message = lane.messages.get(pin.message)
  const count = lane.messages.sentUs.countUpTo(headUs)
  const parts = { trace, scenario, laneIndex: pin.lane, message }
  const go = (index: number) => {
    session.pin({ lane: pin.lane, message: index })
    session.transport.seek(Math.min(lane.messages.arrivalUs.at(index), headUs))
  }
  return (
    <article className={styles.inspector} data-wide={wide || undefined}>
      <header className={styles.head}>
        <h2>
          <Marker protocol={lane.protocol} />
          <span>
            {laneTitle(lane)}: {messageName(message)}
          </span>
        </h2>
        <div className={styles.under}>
          <p className={styles.direction}>
            {message.from === 'client' ? 'client → server' : 'server → client'}
          </p>
          <button type="button" onClick={() => session.pin(undefined)} title="Unpin (Esc)">
            Unpin
          </button>
          <button
            type="button"
            className={styles.widen}
            aria-pressed={wide}
            onClick={() => {
              remember(WIDE, wide ? 'off' : 'on')
              setWide(!wide)
            }}
          >
            Wide
          </button>
        </div>
      </header>
      <p className={styles.sentence}>{describeMessage(message, lane)}</p>
      <Ways lane={lane} index={pin.message} count={count} onGo={go} />
      <Lateness {...parts} />
      <Layers {...parts} />
      <Times message={message} lane={lane} />
      <Sizes message={message} />
    </article>
  )
}
