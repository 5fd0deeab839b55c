// What the room is asked: the answers by letter, or the stretch that a number lies in.
import type { Experiment } from '../../lessons/experiment.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { letterOf } from './letters.ts'
import { NumberScale } from './NumberScale.tsx'
import { scaleOf } from './number-scale.ts'
import styles from './Room.module.css'

export function Question({ part, experiment }: { part: string; experiment: Experiment }) {
  const say = useTexts(part)
  const { id, predict } = experiment
  if (predict.kind !== 'choice')
    return (
      <NumberScale
        name={predict.kind === 'number' ? say(`${id}.unit`) : undefined}
        scale={scaleOf(predict)}
        room={[]}
      />
    )
  return (
    <ol className={styles.options}>
      {predict.options.map((option, index) => (
        <li key={option}>
          <b>{letterOf(index)}</b>
          <span>
            <Markup text={say(`${id}.option.${option}`)} />
          </span>
        </li>
      ))}
    </ol>
  )
}
