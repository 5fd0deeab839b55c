// One experiment in the text: its question, the prediction, the run, the answer beside it, and what may be tried
// afterwards. Which of these is shown follows from the gate of the lesson in the lab, or from another day's answer.
import { Check } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import type { Answer } from '../../lessons/prediction.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { Measured } from './AnswerView.tsx'
import styles from './Course.module.css'
import { useCourse, useLesson } from './course-context.ts'
import cardStyles from './Experiment.module.css'
import { Predict } from './Predict.tsx'
import { forgetAnswer, useProgress } from './progress-store.ts'
import { Remembered } from './Remembered.tsx'
import { Running, RunRow } from './RunRow.tsx'
import { reveal } from './reveal.ts'
import { TaskView } from './TaskView.tsx'
import { TryIt } from './TryIt.tsx'
import { useWatching } from './use-watching.ts'
import { Why } from './Why.tsx'

interface ExperimentCardProps {
  /** The part of the texts. */
  chapter: string
  experiment: Experiment
  /** Its place in the chapter, from 1. */
  number: number
}

/** What a step of the card is called. */
const names = { running: 'running.title', remembered: 'answer.title', answered: 'answer.title' }

export function ExperimentCard({ chapter, experiment, number }: ExperimentCardProps) {
  const { id, task } = experiment
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  const { lesson } = useCourse()
  const here = useLesson((state) => state.experiment?.id === id)
  const gate = useLesson((state) => (state.experiment?.id === id ? state.gate : undefined))
  const remembered = useProgress(({ answers }) => answers[id])
  const card = useRef<HTMLElement>(null)
  const step = useRef<HTMLDivElement>(null)
  const name = useId()

  const stage = gate?.stage ?? (remembered === undefined ? 'predict' : 'remembered')
  useKeptFocus(card, step, stage)
  useWatching(chapter, id, gate?.stage)

  const onPredict = (answer: Answer | undefined) => {
    if (!here) lesson.open(experiment)
    lesson.predict(answer)
  }
  const again = () => {
    forgetAnswer(id)
    lesson.open(experiment)
  }
  return (
    <section
      ref={card}
      id={id}
      className={cardStyles.card}
      data-here={here || undefined}
      aria-labelledby={`${name}-number ${name}-title`}
    >
      <p className={styles.number}>
        <span id={`${name}-number`}>{fill(say('experiment'), { number })}</span>
        {remembered !== undefined && (
          <span className={cardStyles.badge}>
            <Check aria-hidden="true" /> {say('experiment.predicted')}
          </span>
        )}
      </p>
      <h3 id={`${name}-title`}>
        <Markup text={text(`${id}.title`)} />
      </h3>
      <p>
        <Markup text={text(`${id}.question`)} />
      </p>
      <div
        ref={step}
        tabIndex={-1}
        className={cardStyles.step}
        // Named for whoever is brought here when what had the focus is gone.
        {...(stage !== 'predict' && { role: 'group', 'aria-label': say(names[stage]) })}
      >
        {stage === 'predict' && (
          <>
            <Predict
              chapter={chapter}
              experiment={experiment}
              answer={gate?.answer}
              onPredict={onPredict}
            />
            <RunRow ready={gate?.answer !== undefined} />
          </>
        )}
        {stage === 'running' && <Running watch={<Markup text={text(`${id}.watch`)} />} />}
        {stage === 'remembered' && remembered !== undefined && (
          <Remembered chapter={chapter} experiment={experiment} answer={remembered} />
        )}
        {gate?.stage === 'answered' && <h4>{say('answer.title')}</h4>}
        {/* There before it has words: only then are they announced. */}
        <div role="status">
          {gate?.stage === 'answered' && (
            <Measured
              chapter={chapter}
              experiment={experiment}
              answer={gate.answer}
              grade={gate.grade}
            />
          )}
        </div>
        {gate?.stage === 'answered' && <Why chapter={chapter} experiment={experiment} />}
      </div>
      {gate?.stage === 'answered' && (
        <>
          <TryIt chapter={chapter} experiment={experiment} onAgain={again} />
          {task && <TaskView chapter={chapter} experiment={experiment} task={task} />}
        </>
      )}
    </section>
  )
}

/** What had the focus may be gone with its step of the card: the next step has it then. */
function useKeptFocus(
  card: React.RefObject<HTMLElement | null>,
  step: React.RefObject<HTMLElement | null>,
  stage: string,
): void {
  const before = useRef(stage)
  useEffect(() => {
    if (before.current === stage) return
    before.current = stage
    const { activeElement } = document
    const lost = activeElement === null || activeElement === document.body
    if (!lost && !card.current?.contains(activeElement)) return
    if (lost || stage !== 'predict') step.current?.focus({ preventScroll: true })
    reveal(step.current, 'near')
  }, [card, step, stage])
}
