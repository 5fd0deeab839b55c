// The figures of one lane at the cursor: how much is delivered, how late, and what it took.

import { useSessionState } from '../context.ts'
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
      <strong>{delivered}</strong>
      <span>
        mean <strong>{mean}</strong> · p95 {p95}
      </span>
      <span>{cost}</span>
      <span>{bytes}</span>
    </p>
  )
}

/** For a column some 60 pixels wide: `5/6`, and the mean latency. */
export function ShortFigures({ lane }: { lane: number }) {
  const { short, mean } = useFiguresWords(lane)
  return (
    <p className={styles.shortFigures} data-control="figures">
      <strong>{short}</strong>
      <span>{mean}</span>
    </p>
  )
}
