// One experiment on paper: the question with its options, the picture of the run, lines to write on; or the answer.
import type { Experiment } from '../../lessons/experiment.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import type { Answer } from '../../lessons/prediction.ts'
import type { Task } from '../../lessons/task.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { fieldTitle, valueWords } from '../words/change-words.ts'
import styles from './Handout.module.css'
import { svgAddress } from './qr.ts'
import type { Shown } from './shown-experiments.ts'

interface HandoutExperimentProps {
  chapter: string
  number: number
  experiment: Experiment
  shown: Shown
  withKey: boolean
}

export function HandoutExperiment(props: HandoutExperimentProps) {
  const { chapter, number, experiment, shown, withKey } = props
  const { id, scenario, predict, camera, task } = experiment
  const say = useTexts('rooms-teach')
  const text = useTexts(chapter)
  const language = useLanguage()
  const time = (ms: number) => formatMeasure({ value: ms, unit: 'ms' }, language)
  const measured = (answer: Answer | undefined): string => {
    if (answer === undefined) return ''
    if (typeof answer === 'string') return text(`${id}.option.${answer}`)
    const unit = predict.kind === 'number' ? predict.unit : 'ms'
    return formatMeasure({ value: answer, unit }, language)
  }
  return (
    <section className={styles.experiment}>
      <h2>
        {number}. <Markup text={text(`${id}.title`)} />
      </h2>
      <p>
        <Markup text={text(`${id}.question`)} />
      </p>
      {predict.kind === 'choice' && (
        <ul className={styles.options}>
          {predict.options.map((option) => (
            <li key={option} data-right={(withKey && option === shown.truth) || undefined}>
              <Markup text={text(`${id}.option.${option}`)} />
            </li>
          ))}
        </ul>
      )}
      <figure>
        <img src={svgAddress(shown.svg)} alt={text(`${id}.title`)} />
        <figcaption>
          {fill(say('handout.picture'), { from: time(camera.fromMs), to: time(camera.toMs) })}
          {number === 1 && ` ${say('handout.legend')}`}
        </figcaption>
      </figure>
      {withKey ? (
        <p>
          {predict.kind !== 'choice' && (
            <strong>
              {say('handout.measured')}: {measured(shown.truth)}.{' '}
            </strong>
          )}
          <Markup text={text(`${id}.why`)} />
        </p>
      ) : (
        <div className={styles.write} data-chosen={predict.kind === 'choice' || undefined}>
          {/* Of several sentences one is ticked, above. */}
          {predict.kind !== 'choice' && <p>{say('handout.predict')}</p>}
          <p>{say('handout.measured')}</p>
          <p>{say('handout.why')}</p>
        </div>
      )}
      {task && (
        <p>
          <strong>{say('handout.task')}:</strong>{' '}
          {task.conditions
            .map(({ id: condition, unit, atMost, atLeast }) => {
              const limits = [
                atMost === undefined ? '' : `≤ ${formatMeasure({ value: atMost, unit }, language)}`,
                atLeast === undefined
                  ? ''
                  : `≥ ${formatMeasure({ value: atLeast, unit }, language)}`,
              ]
              return `${text(`${id}.condition.${condition}`)} ${limits.join(' ').trim()}`
            })
            .join('; ')}
          . {withKey && <Solution scenario={scenario} solution={task.solution} />}
        </p>
      )}
    </section>
  )
}

/** One way to do the task; the settings are named as the lab names them. */
function Solution({ scenario, solution }: Pick<Experiment, 'scenario'> & Pick<Task, 'solution'>) {
  const [before, after] = useTexts('rooms-teach')('handout.solution').split('{settings}')
  const settings = solution.map(
    ({ field, value }) => `${fieldTitle(scenario, field)} ${valueWords(scenario, field, value)}`,
  )
  return (
    <>
      {before}
      <span lang="en">{settings.join(', ')}</span>
      {after}
    </>
  )
}
