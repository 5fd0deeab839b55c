// The chat as this person sees it: how late each line came, and what became of their own.
import { formatSpan } from '../words/units.ts'
import { chatView } from './chat-view.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'

const LINES = { small: 2, large: 5 }

export function Chat({ seen, size }: SceneProps) {
  if (size === 'brief') return <span className={styles.news}>{seen.newest || '–'}</span>
  return (
    <span className={styles.bubbles}>
      {chatView(seen, LINES[size])
        .toReversed()
        .map(({ key, author, text, latenessUs, arrived }) => (
          <span key={key} className={styles.row} data-own={author === '' || undefined}>
            <span className={styles.bubble}>
              <span className={styles.line}>
                {author && <b>{author} </b>}
                {text}
              </span>
              <small>
                {latenessUs !== undefined && `${formatSpan(latenessUs)} late`}
                {arrived !== undefined && (arrived ? '✓ at the server' : 'sent …')}
              </small>
            </span>
          </span>
        ))}
    </span>
  )
}
