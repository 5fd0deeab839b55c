// The axis under lengths that are predicted or measured: lines through them at round numbers, and the numbers in
// words. All of it is said beside it in figures, so it is hidden from those who listen.
import { ticksFor } from './axis-ticks.ts'
import styles from './Experiment.module.css'

interface AxisProps {
  min: number
  max: number
  /** What is counted has no parts. */
  whole: boolean
  words(value: number): string
  /** What is measured along it. */
  caption?: string | undefined
  /** The lengths. */
  children: React.ReactNode
}

export function Axis({ min, max, whole, words, caption, children }: AxisProps) {
  const { major, minor } = ticksFor([min, max], whole, words)
  const share = (value: number) => (value - min) / (max - min || 1)
  const at = (value: number) => ({ left: `${100 * share(value)}%` })
  return (
    <>
      <div className={styles.scale}>
        <div className={styles.grid} aria-hidden="true">
          {minor.map((value) => (
            <i key={value} data-minor style={at(value)} />
          ))}
          {major.map((value) => (
            <i key={value} style={at(value)} />
          ))}
        </div>
        {children}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {major.map((value) => (
          <span
            key={value}
            // A number at an end stays inside.
            data-end={share(value) < 0.08 ? 'first' : share(value) > 0.92 ? 'last' : undefined}
            style={at(value)}
          >
            {words(value)}
          </span>
        ))}
      </div>
      {caption && (
        <p className={styles.caption} aria-hidden="true">
          {caption} →
        </p>
      )}
    </>
  )
}
