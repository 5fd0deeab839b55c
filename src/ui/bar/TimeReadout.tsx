// The instant looked at, to the millisecond. It is written straight into the page in every frame, without
// rendering anything.
import { useCallback, useRef } from 'react'
import { useFrame, useSession, useSessionState } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Bar.module.css'

export function TimeReadout() {
  const { moment, store } = useSession()
  const time = useRef<HTMLSpanElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const catchingUp = useSessionState((state) => state.catchingUpTo !== undefined)
  useFrame(
    useCallback(() => {
      if (!time.current || !note.current) return
      const text = `t = ${formatInstant(moment.cursorUs)}`
      if (time.current.textContent !== text) time.current.textContent = text
      const { run, playing } = store.getState()
      const rests = moment.headUs >= run.endUs && moment.live
      const words = rests
        ? `at its end, ${formatInstant(run.endUs).replace(/\.?0+ s$/, ' s')}`
        : moment.live
          ? playing
            ? 'newest instant'
            : 'paused'
          : `${playing ? '' : 'paused, '}of ${formatInstant(moment.headUs)}`
      if (note.current.textContent !== words) note.current.textContent = words
    }, [moment, store]),
  )
  return (
    <div className={styles.time}>
      <span className={styles.instant}>
        <span ref={time} className={styles.ticking} data-testid="time">
          t = 0.000 s
        </span>
      </span>
      <span ref={note} className={styles.instantNote} hidden={catchingUp} />
      {catchingUp && <span className={styles.instantNote}>catching up…</span>}
    </div>
  )
}
