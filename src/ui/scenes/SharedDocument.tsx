// The text that two people write, with their carets as this person sees them; what is not here yet is grey.
import { PARAGRAPH, wordOf, writers, writtenBy } from '../../scenario/scenes/document.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'

/** Words before the caret, and after it. */
const WORDS = { small: [5, 4], large: [16, 12] } as const

const wordsOf = (writer: number, from: number, to: number): string =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => wordOf(writer, from + i)).join(' ')

export function SharedDocument({ seen: { newest, created }, size }: SceneProps) {
  if (size === 'brief') return <span className={styles.news}>{newest || '–'}</span>
  const [before, after] = WORDS[size]
  return (
    <span className={styles.page}>
      {writers.map((name, writer) => {
        const here = writtenBy(writer, newest)
        const all = writtenBy(writer, created)
        const top = here === 0 ? 0 : here - 1 - ((here - 1) % PARAGRAPH)
        return (
          <span key={name} className={styles.paragraph}>
            <b>{name}</b> {wordsOf(writer, Math.max(top, here - before), here)}
            <i className={styles.caret} data-writer={writer} />
            <span className={styles.missing}>
              {wordsOf(writer, here, Math.min(all, here + after))}
              {all > here + after && ' …'}
            </span>
          </span>
        )
      })}
    </span>
  )
}
