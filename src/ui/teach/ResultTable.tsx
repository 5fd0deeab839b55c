// The verdicts on a class's codes: for each who, whether it is accepted or why not, and every answer with its grade.
import { CircleCheck, CircleX, ExternalLink } from 'lucide-react'
import type { Result } from '../../lessons/check-answers.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import type { Answer } from '../../lessons/prediction.ts'
import { useChapters } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { nameIn, type Row } from './check-class.ts'
import { useAllTexts } from './experiment-titles.ts'
import styles from './Teach.module.css'

export function ResultTable({ rows }: { rows: readonly Row[] }) {
  const say = useTexts('rooms-teach')
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{say('check.column.name')}</th>
            <th scope="col">{say('check.column.verdict')}</th>
            <th scope="col">{say('check.column.results')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ResultRow key={row.number} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ResultRow({ row }: { row: Row }) {
  const say = useTexts('rooms-teach')
  const { verdict, sameCodeAs, sameNameAs } = row
  const Icon = verdict.accepted ? CircleCheck : CircleX
  const again =
    sameCodeAs !== undefined
      ? fill(say('check.twice'), { row: sameCodeAs })
      : sameNameAs !== undefined && fill(say('check.same-name'), { row: sameNameAs })
  return (
    <tr>
      <td>{row.number}</td>
      <td>
        {nameIn(row) || say('assigned.no-name')}
        {again && <p className={styles.note}>{again}</p>}
      </td>
      <td>
        <span className={styles.verdict} data-accepted={verdict.accepted}>
          <Icon aria-hidden="true" /> {say(verdict.accepted ? 'check.accepted' : 'check.refused')}
        </span>
      </td>
      <td>
        {verdict.accepted ? (
          <>
            <p>
              {verdict.answers.assignment.title}{' '}
              {fill(say('check.of'), {
                done: verdict.results.length,
                all: verdict.answers.assignment.experiments.length,
              })}
            </p>
            <ul>
              {verdict.results.map((result) => (
                <li key={result.work.experiment}>
                  <Graded result={result} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          say(`refused.${verdict.reason}`)
        )}
      </td>
    </tr>
  )
}

function Graded({ result }: { result: Result }) {
  const say = useTexts('rooms-teach')
  const language = useLanguage()
  const chapters = useChapters()
  const text = useAllTexts(chapters)
  const { work, prediction, task } = result
  const experiment = chapters
    .flatMap(({ experiments }) => experiments)
    .find(({ id }) => id === work.experiment)
  const words = (answer: Answer): string => {
    if (typeof answer === 'string') return `“${text(`${work.experiment}.option.${answer}`)}”`
    const unit = experiment?.predict.kind === 'number' ? experiment.predict.unit : 'ms'
    return formatMeasure({ value: answer, unit }, language)
  }
  return (
    <>
      <strong>{text(`${work.experiment}.title`)}</strong>{' '}
      {fill(say('check.answer'), {
        answer: words(work.answer),
        truth: words(prediction.truth),
        mark: say(`check.mark.${prediction.mark}`),
      })}
      {task !== undefined && `; ${say(task ? 'check.task.done' : 'check.task.open')}`}{' '}
      <a href={work.link} target="_blank" rel="noopener">
        {say('check.open-run')} <ExternalLink aria-hidden="true" />
      </a>
    </>
  )
}
