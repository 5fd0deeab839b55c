// What stands between two windows, in a sentence, where something does, until Escape.
import { useTexts } from '../lecture/language.ts'
import styles from './Stage.module.css'

export function StageNote({
  unjoined,
  blocked,
}: {
  /** This browser has no line between windows. */
  unjoined: boolean
  blocked: string | undefined
}) {
  const say = useTexts('rooms-stage')
  return (
    <div className={styles.note} role="status">
      {unjoined && <p>{say('stage.no-line')}</p>}
      {blocked && (
        <p>
          {say('stage.blocked')}{' '}
          <a href={blocked} target="_blank" rel="noopener">
            {say('stage.speaker-link')}
          </a>
        </p>
      )}
    </div>
  )
}
