// The assignment of a link, above whatever is open: who answers, what is asked, what is done, and the answer code.
import { CircleCheck, CircleDashed, KeyRound } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { Assignment } from '../../lessons/assignment.ts'
import { usePlace, useSurroundings } from '../context.ts'
import { useProgress } from '../course/progress-store.ts'
import { useChapters } from '../lecture/chapters.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { AnswerCodeDialog } from './AnswerCodeDialog.tsx'
import { begin, layAside, startOver, takeAnswers, takeUp, useAssigned } from './assigned-work.ts'
import { useTitles } from './experiment-titles.ts'
import styles from './LinkRules.module.css'

export function AssignmentBar({ assignment }: { assignment: Assignment }) {
  useEffect(() => {
    takeUp(assignment)
    return layAside
  }, [assignment])
  const begun = useAssigned(({ kept }) => kept !== undefined)
  return begun ? <Steps assignment={assignment} /> : <NameForm assignment={assignment} />
}

function NameForm({ assignment }: { assignment: Assignment }) {
  const say = useTexts('rooms-teach')
  const id = useId()
  const [name, setName] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        begin(name)
      }}
    >
      <span>{fill(say('assigned.asked'), { count: assignment.experiments.length })}</span>
      <label htmlFor={id}>{say('assigned.name')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit">{say('assigned.begin')}</button>
      <span className={styles.note}>
        {say(assignment.ownSeeds ? 'assigned.own-seeds' : 'assigned.local')}
      </span>
    </form>
  )
}

function Steps({ assignment }: { assignment: Assignment }) {
  const say = useTexts('rooms-teach')
  const { place } = useSurroundings()
  const here = usePlace((state) => (state.room === 'course' ? state.path[1] : undefined))
  const kept = useAssigned((state) => state.kept)
  const ready = useAssigned(({ experiments }) => experiments.size > 0)
  const chapters = useChapters()
  const titles = useTitles(chapters)
  const [open, setOpen] = useState(false)
  const answers = useProgress((progress) => progress.answers)
  useEffect(() => {
    if (ready) takeAnswers(answers)
  }, [answers, ready])
  const done = assignment.experiments.filter((id) => kept?.done[id] !== undefined).length
  const all = assignment.experiments.length
  if (!ready) return <p role="status">{say('assigned.preparing')}</p>
  return (
    <>
      <span>{kept?.name || say('assigned.no-name')}</span>
      <ol className={styles.steps}>
        {assignment.experiments.map((id) => {
          const chapter = chapters.find(({ experiments }) => experiments.some((e) => e.id === id))
          if (!chapter) return null
          const isDone = kept?.done[id] !== undefined
          const hasTask = chapter.experiments.some((e) => e.id === id && e.task)
          const taskDone = kept?.done[id]?.run !== undefined
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={here === id ? 'step' : undefined}
                onClick={() => place.setState({ room: 'course', path: [chapter.id, id] })}
              >
                {isDone ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
                <span>{titles(id)}</span>
                <span className="visually-hidden">
                  {say(isDone ? 'assigned.step-done' : 'assigned.step-open')}
                </span>
                {hasTask && (
                  <small>{say(taskDone ? 'assigned.task-done' : 'assigned.task-open')}</small>
                )}
              </button>
            </li>
          )
        })}
      </ol>
      <button type="button" disabled={done === 0} onClick={() => setOpen(true)}>
        <KeyRound aria-hidden="true" />
        <span>{fill(say('assigned.make-code'), { done, all })}</span>
      </button>
      <button type="button" className="quiet" onClick={startOver}>
        {say('assigned.start-over')}
      </button>
      {open && <AnswerCodeDialog onClose={() => setOpen(false)} />}
    </>
  )
}
