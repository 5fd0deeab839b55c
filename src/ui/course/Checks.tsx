// "Check yourself": the questions at a chapter's end. What is right comes from a run of an experiment, played when
// it is asked for, or from the definition of a term.
import { Check, TriangleAlert } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { Chapter, CheckQuestion } from '../../lessons/chapter.ts'
import { play } from '../../lessons/play.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import styles from './Course.module.css'
import cardStyles from './Experiment.module.css'
import { rememberCheck, useProgress } from './progress-store.ts'

export function Checks({ chapter }: { chapter: Chapter }) {
  const say = useTexts('rooms-course')
  if (chapter.checks.length === 0) return null
  return (
    <section className={styles.checks}>
      <h3>{say('chapter.checks')}</h3>
      <ol>
        {chapter.checks.map((check) => (
          <li key={check.id}>
            <Question chapter={chapter} check={check} />
          </li>
        ))}
      </ol>
    </section>
  )
}

async function rightOption(
  { experiments }: Chapter,
  check: CheckQuestion,
): Promise<string | undefined> {
  if ('right' in check) return check.right
  const experiment = experiments.find(({ id }) => id === check.experiment)
  return experiment && check.truth(await play(experiment.scenario))
}

function Question({ chapter, check }: { chapter: Chapter; check: CheckQuestion }) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter.id)
  const name = useId()
  const key = `${chapter.id}.${check.id}`
  const words = (rest: string) => text(`${chapter.id}.check.${check.id}.${rest}`)
  const answered = useProgress(({ checks }) => checks[key])
  const [chosen, setChosen] = useState(answered)
  const [right, setRight] = useState<string>()
  useEffect(() => {
    if (answered === undefined) return
    let here = true
    void rightOption(chapter, check).then((option) => {
      if (here) setRight(option)
    })
    return () => {
      here = false
    }
  }, [answered, chapter, check])
  const graded = answered !== undefined && right !== undefined
  const isRight = graded && answered === right
  return (
    <>
      <fieldset className={cardStyles.choice}>
        <legend>
          <Markup text={words('question')} />
        </legend>
        {check.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={chosen === option}
              onChange={() => setChosen(option)}
            />
            <span>
              <Markup text={words(`option.${option}`)} />
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        disabled={chosen === undefined || chosen === answered}
        onClick={() => {
          if (chosen !== undefined) rememberCheck(key, chosen)
        }}
      >
        {say('check.answer')}
      </button>
      <div role="status">
        {graded && (
          <p className={cardStyles.verdict} data-mark={isRight ? 'exact' : 'off'}>
            {isRight ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
            {isRight ? say('check.right') : say('check.wrong')}
          </p>
        )}
        {graded && (
          <p>
            {!isRight && (
              <>
                <strong>
                  <Markup text={words(`option.${right}`)} />
                </strong>{' '}
              </>
            )}
            <Markup text={words('why')} />
          </p>
        )}
      </div>
    </>
  )
}
