// A task: its conditions in words, what each measures at the cursor, and whether all are met at the end of the run.
import { Check, Circle } from 'lucide-react'
import { useEffect } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import { formatMeasure } from '../../lessons/measure.ts'
import { isDone, type Progress, progress, type Task } from '../../lessons/task.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { takeRun } from '../teach/assigned-work.ts'
import { useOutcome } from './course-context.ts'
import styles from './Experiment.module.css'
import { rememberTask, useProgress } from './progress-store.ts'

interface TaskViewProps {
  chapter: string
  experiment: Experiment
  task: Task
}

export function TaskView({ chapter, experiment, task }: TaskViewProps) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  const outcome = useOutcome()
  const wasDone = useProgress(({ tasks }) => tasks.includes(experiment.id))
  const done = outcome !== undefined && isDone(task, outcome)
  useEffect(() => {
    if (!done) return
    rememberTask(experiment.id)
    takeRun(experiment.id, outcome.scenario)
  }, [done, outcome, experiment.id])
  return (
    <section className={styles.task} data-done={done || undefined}>
      <h4>{say('task.title')}</h4>
      <p>{say('task.goal')}</p>
      <ul>
        {outcome &&
          progress(task, outcome).map((condition) => (
            <ConditionView
              key={condition.id}
              words={text(`${experiment.id}.condition.${condition.id}`)}
              condition={condition}
            />
          ))}
      </ul>
      <p role="status" className={styles.done}>
        {done && (
          <>
            <Check aria-hidden="true" /> {say('task.done')}
          </>
        )}
        {!done && wasDone && say('task.was-done')}
      </p>
    </section>
  )
}

function ConditionView({ words, condition }: { words: string; condition: Progress }) {
  const say = useTexts('rooms-course')
  const language = useLanguage()
  const { unit, value, atMost, atLeast, met } = condition
  const measure = (of: number) => formatMeasure({ value: of, unit }, language)
  const limits = [
    atMost === undefined ? '' : fill(say('task.at-most'), { value: measure(atMost) }),
    atLeast === undefined ? '' : fill(say('task.at-least'), { value: measure(atLeast) }),
  ]
  const Icon = met ? Check : Circle
  return (
    <li data-met={met || undefined}>
      <Icon aria-hidden="true" />
      <span>
        {words}: <strong>{limits.filter(Boolean).join(', ')}</strong>
      </span>
      <span className={styles.measured}>
        {value === undefined
          ? say('task.not-yet')
          : fill(say('task.now'), { value: measure(value) })}
        , {say(met ? 'task.met' : 'task.unmet')}
      </span>
    </li>
  )
}
