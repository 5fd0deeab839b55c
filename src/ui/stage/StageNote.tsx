// What stands between two windows, in a sentence, where something does.
import { useTexts } from '../lecture/language.ts'
import styles from './Stage.module.css'
import type { ShowHere } from './use-show.ts'

export function StageNote({
  line,
  blocked,
}: {
  line: ShowHere['line']
  blocked: string | undefined
}) {
  const say = useTexts('rooms-stage')
  return (
    <div className={styles.note} role="status">
      {line === 'none' && <p>{say('stage.no-line')}</p>}
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
