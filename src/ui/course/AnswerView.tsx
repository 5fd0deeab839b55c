// The prediction and what was measured, side by side: numbers as lengths on one scale, options in one list, and the
// verdict.
import { Check, Equal, TriangleAlert } from 'lucide-react'
import type { Experiment } from '../../lessons/experiment.ts'
import type { Answer, Grade } from '../../lessons/prediction.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { Axis } from './Axis.tsx'
import styles from './Experiment.module.css'
import { unitOf, useNumberWords, useVerdict } from './verdict.ts'

interface AnswerViewProps {
  chapter: string
  experiment: Experiment
  answer: Answer
  grade: Grade
}

const icons = { exact: Check, close: Equal, off: TriangleAlert }

export function Measured(props: AnswerViewProps) {
  const { experiment, answer, grade } = props
  const verdict = useVerdict()
  const Icon = icons[grade.mark]
  return (
    <>
      {experiment.predict.kind === 'choice' ? (
        <Options {...props} options={experiment.predict.options} />
      ) : (
        <Lengths {...props} />
      )}
      <p className={styles.verdict} data-mark={grade.mark}>
        <Icon aria-hidden="true" />
        {verdict(experiment.predict, answer, grade)}
      </p>
    </>
  )
}

function Options({
  chapter,
  experiment,
  options,
  answer,
  grade,
}: AnswerViewProps & { options: readonly string[] }) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  return (
    <ul className={styles.options}>
      {options.map((option) => (
        <li key={option} data-right={option === grade.truth || undefined}>
          <span>
            <Markup text={text(`${experiment.id}.option.${option}`)} />
          </span>
          {option === grade.truth && (
            <strong>
              <Check aria-hidden="true" /> {say('answer.choice.measured')}
            </strong>
          )}
          {option === answer && <em>{say('answer.choice.yours')}</em>}
        </li>
      ))}
    </ul>
  )
}

/** The axis goes as far as the prediction could, and further where the run did. */
function Lengths({ experiment: { predict }, answer, grade: { truth } }: AnswerViewProps) {
  const say = useTexts('rooms-course')
  const words = useNumberWords(predict)
  if (typeof answer === 'string' || typeof truth === 'string') return null
  const most = predict.kind === 'number' ? predict.max : predict.kind === 'span' ? predict.maxMs : 0
  const end = Math.max(most, answer, truth)
  const rows: [string, number, string][] = [
    ['answer.yours', answer, 'yours'],
    ['answer.measured', truth, 'measured'],
  ]
  return (
    <div className={styles.lengths}>
      <Axis
        min={0}
        max={end}
        whole={unitOf(predict) === 'count'}
        words={words}
        caption={predict.kind === 'span' ? say('predict.span.axis') : undefined}
      >
        <dl>
          {rows.map(([key, value, who]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>
                <strong>{words(value)}</strong>
                <i
                  aria-hidden="true"
                  data-who={who}
                  style={{ width: `${Math.min(100, Math.max(0, (100 * value) / end))}%` }}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Axis>
    </div>
  )
}
