// The score as this person sees it, and the true one where that is another.
import { scoreAt } from '../../scenario/scenes/live-score.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'
import { really, scoreText } from './scene-words.ts'

export function LiveScore({ seen: { scenario, newest, created }, size }: SceneProps) {
  const { seed } = scenario
  const { match, minute } = scoreAt(seed, newest)
  return (
    <>
      {size !== 'brief' && (
        <span className={styles.label}>
          match {match} · {minute}′
        </span>
      )}
      <span className={styles.score}>{scoreText(seed, newest)}</span>
      {size !== 'brief' && (
        <span className={styles.really}>
          {really(scoreText(seed, newest), scoreText(seed, created))}
        </span>
      )}
    </>
  )
}
