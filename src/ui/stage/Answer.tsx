// The run's answer beside what the room predicted.
import { CircleCheck } from 'lucide-react'
import type { StagePicture } from '../../session/stage.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { letterOf } from './letters.ts'
import { NumberScale } from './NumberScale.tsx'
import { scaleOf } from './number-scale.ts'
import styles from './Room.module.css'
import type { Hands } from './show.ts'

interface AnswerProps {
  part: string
  picture: StagePicture
  hands: Hands
}

export function Answer({ part, picture, hands }: AnswerProps) {
  const say = useTexts(part)
  const sayStage = useTexts('rooms-stage')
  const { experiment, truth } = picture
  const { id, predict } = experiment
  if (predict.kind !== 'choice')
    return (
      <NumberScale
        name={predict.kind === 'number' ? say(`${id}.unit`) : undefined}
        scale={scaleOf(predict)}
        room={hands.numbers}
        truth={typeof truth === 'number' ? truth : undefined}
      />
    )
  const most = Math.max(1, ...Object.values(hands.counts))
  const taken = Object.values(hands.counts).some((count) => count > 0)
  const right = predict.options.indexOf(String(truth))
  return (
    <div className={styles.answer}>
      <p className={styles.right}>
        <CircleCheck aria-hidden="true" />
        <b>{letterOf(right)}</b>
        <span>
          <span className="visually-hidden">{sayStage('stage.run')}: </span>
          <Markup text={say(`${id}.option.${truth}`)} />
        </span>
      </p>
      {taken && (
        <div className={styles.votes}>
          <span>{sayStage('stage.room')}</span>
          <ul>
            {predict.options.map((option, index) => (
              <li key={option} data-right={option === truth || undefined}>
                <b>{letterOf(index)}</b>
                <span className={styles.voteBar} aria-hidden="true">
                  <span style={{ width: `${(100 * (hands.counts[option] ?? 0)) / most}%` }} />
                </span>
                <span>{hands.counts[option] ?? 0}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
