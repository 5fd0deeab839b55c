// Tells somebody who is new here, once and calmly, that there is a lecture. It stands in the flow of what is around
// it, covers nothing, and is gone for good when it was dismissed or followed.
import { GraduationCap, X } from 'lucide-react'
import { usePlace, useSessionState, useSurroundings } from '../context.ts'
import { useRemembered } from '../preferences/use-remembered.ts'
import { useTexts } from './language.ts'
import styles from './Pointer.module.css'

/** Under which name it is remembered that the lecture is known. */
export const LECTURE_KNOWN = 'lecture-known'

export function Pointer() {
  const [known, setKnown] = useRemembered(LECTURE_KNOWN, 'no')
  const inLab = usePlace(({ room }) => room === 'lab')
  // Whoever follows an instructor's link has been told where to go.
  const ruled = useSessionState(({ rules }) => Object.keys(rules).length > 0)
  return known === 'no' && inLab && !ruled ? <Words onKnown={() => setKnown('yes')} /> : null
}

function Words({ onKnown }: { onKnown(): void }) {
  const say = useTexts('rooms-course')
  const { place } = useSurroundings()
  return (
    <span className={styles.pointer}>
      <button
        type="button"
        onClick={() => {
          onKnown()
          place.setState({ room: 'course', path: [] })
        }}
      >
        <GraduationCap aria-hidden="true" />
        <span>{say('pointer')}</span>
      </button>
      <button type="button" className="quiet" data-tip={say('pointer.dismiss')} onClick={onKnown}>
        <X aria-hidden="true" />
        <span className="visually-hidden">{say('pointer.dismiss')}</span>
      </button>
    </span>
  )
}
