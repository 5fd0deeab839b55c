// How the words of the comparison are chosen: the thresholds themselves, with where they come from.
import styles from './Comparison.module.css'
import { type Scale, scales, wordRules } from './scales.ts'

export function Scales() {
  return (
    <details className={styles.scales}>
      <summary>How the words are chosen</summary>
      <dl>
        {Object.values(scales).map(({ title, of, steps, source }: Scale) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {of} {steps.map(({ word, shown }) => `${word}: ${shown}`).join('; ')}.{' '}
              <span className={styles.source}>{source}</span>
            </dd>
          </div>
        ))}
        {wordRules.map(({ title, rule }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
