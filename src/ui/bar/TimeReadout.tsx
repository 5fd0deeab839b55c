// The instant looked at, to the millisecond. It is written straight into the page, without rendering anything.
import { useCallback, useRef } from 'react'
import { useSession, useSessionState, useTurns } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Bar.module.css'

/** Digits that change faster than this nobody reads. */
const EVERY_MS = 50

export function TimeReadout() {
  const { moment, store } = useSession()
  const time = useRef<HTMLSpanElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const catchingUp = useSessionState((state) => state.catchingUpTo !== undefined)
  useTurns(
    EVERY_MS,
    useCallback(() => {
      if (!time.current || !note.current) return false
      const text = `t = ${formatInstant(moment.cursorUs)}`
      const { run, playing } = store.getState()
      const rests = moment.headUs >= run.endUs && moment.live
      const words = rests
        ? `at its end, ${formatInstant(run.endUs).replace(/\.?0+ s$/, ' s')}`
        : moment.live
          ? playing
            ? 'newest instant'
            : 'paused'
          : `${playing ? '' : 'paused, '}of ${formatInstant(moment.headUs)}`
      return [write(time.current, text), write(note.current, words)].includes(true)
    }, [moment, store]),
    'light',
  )
  return (
    <div className={styles.time}>
      <span className={styles.instant}>
        <span ref={time} className={styles.ticking} data-testid="time">
          t = 0.000 s
        </span>
      </span>
      <span ref={note} className={styles.instantNote} hidden={catchingUp}>
        paused
      </span>
      {catchingUp && <span className={styles.instantNote}>catching up…</span>}
    </div>
  )
}

/** Whether anything had to be written. The text itself changes: another one in its place would be laid out anew. */
function write({ firstChild }: HTMLElement, text: string): boolean {
  if (!firstChild || firstChild.nodeValue === text) return false
  firstChild.nodeValue = text
  return true
}
