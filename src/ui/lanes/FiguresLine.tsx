// The figures of one lane at the cursor: how much is delivered, how late, and what it took.
import { useSessionState } from '../context.ts'
import { InPlace } from '../InPlace.tsx'
import { figuresWords } from '../words/figures-words.ts'
import styles from './Lanes.module.css'
import { useFigures } from './use-figures.ts'

const useFiguresWords = (lane: number) =>
  figuresWords(
    useFigures(lane),
    useSessionState((state) => state.layer),
  )

export function FiguresLine({ lane }: { lane: number }) {
  const { delivered, mean, p95, cost, bytes } = useFiguresWords(lane)
  return (
    <p className={styles.figures} data-control="figures">
      <InPlace>
        <strong>
          {delivered}
          <span className={styles.more}> delivered</span>
        </strong>
      </InPlace>
      <InPlace>
        mean <strong>{mean}</strong>
        <span className={styles.more}> · p95 {p95}</span>
      </InPlace>
      <InPlace>{cost}</InPlace>
      <InPlace>{bytes}</InPlace>
    </p>
  )
}

/** For a column some 60 pixels wide: `5/6`, and the mean latency. What they are, the margin says once for all. */
export function ShortFigures({ lane }: { lane: number }) {
  const { short, mean } = useFiguresWords(lane)
  return (
    <p className={styles.shortFigures} data-control="figures">
      <strong>
        {short}
        <span className="visually-hidden"> delivered,</span>
      </strong>
      <span>
        <span className="visually-hidden">mean latency </span>
        {mean}
      </span>
    </p>
  )
}

/** What the short figures are, for the eye. */
export function ShortCaptions() {
  return (
    <p className={styles.shortFigures} data-control="figures" aria-hidden="true">
      <span>arrived</span>
      <span>mean</span>
    </p>
  )
}
