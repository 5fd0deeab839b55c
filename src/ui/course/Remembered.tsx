// An experiment that was answered before: its own run is played in memory, so that the answer is graded from a
// trace again, and not from what was kept.
import { useEffect, useState } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import { play } from '../../lessons/play.ts'
import { type Answer, type Grade, grade } from '../../lessons/prediction.ts'
import { useTexts } from '../lecture/language.ts'
import { Measured } from './AnswerView.tsx'
import styles from './Course.module.css'
import { useCourse } from './course-context.ts'
import { useProgress } from './progress-store.ts'
import { Why } from './Why.tsx'

interface RememberedProps {
  chapter: string
  experiment: Experiment
  answer: Answer
}

export function Remembered({ chapter, experiment, answer }: RememberedProps) {
  const say = useTexts('rooms-course')
  const { lesson } = useCourse()
  const taskDone = useProgress(({ tasks }) => tasks.includes(experiment.id))
  const [graded, setGraded] = useState<Grade>()
  useEffect(() => {
    let here = true
    void play(experiment.scenario).then((outcome) => {
      if (here) setGraded(grade(experiment.predict, answer, outcome))
    })
    return () => {
      here = false
    }
  }, [experiment, answer])
  return (
    <>
      {graded && (
        <>
          <h4>{say('answer.title')}</h4>
          <Measured chapter={chapter} experiment={experiment} answer={answer} grade={graded} />
          <Why chapter={chapter} experiment={experiment} />
        </>
      )}
      {experiment.task && (
        <p className={styles.note}>{say(taskDone ? 'answer.task-done' : 'answer.task')}</p>
      )}
      <div className={styles.buttons}>
        <button type="button" onClick={() => lesson.open(experiment, answer)}>
          {say('answer.open')}
        </button>
      </div>
    </>
  )
}
