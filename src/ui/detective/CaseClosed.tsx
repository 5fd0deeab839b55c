// A closed case: the answers with their reasons, and where to go from here.
import { useEffect, useRef } from 'react'
import { cases } from '../../lessons/detective/cases.ts'
import type { Question } from '../../lessons/detective/mystery.ts'
import type { Proof } from '../../lessons/detective/proof.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { useSession, useSurroundings } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { lab, type Place } from '../place.ts'
import { clearMarks, useMarks } from './case-marks.ts'
import { anotherCase } from './MoreCases.tsx'
import styles from './Questions.module.css'
import { Reason } from './Reason.tsx'

export interface CaseClosedProps {
  seed: number
  outcome: Outcome
  questions: readonly Question[]
  onSee(proof: Proof): void
  onAgain(): void
}

/** The next of the eight, or one that was never made here. */
function nextCase(seed: number): Place {
  const index = cases.indexOf(seed)
  return index < 0 || index + 1 >= cases.length
    ? anotherCase()
    : { room: 'detective', path: [String(index + 2)] }
}

export function CaseClosed({ seed, outcome, questions, onSee, onAgain }: CaseClosedProps) {
  const session = useSession()
  const { place } = useSurroundings()
  const say = useTexts('rooms-detective')
  const marks = useMarks(seed)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const openInLab = () => {
    const lane = outcome.trace.lane(0).id
    const message = questions.find(({ about }) => about !== undefined)?.about
    const { view } = session.experiment(false)
    session.load({
      preset: session.store.getState().preset,
      scenario: outcome.scenario,
      view: {
        ...view,
        cursorUs: outcome.untilUs,
        ...(message !== undefined && { pin: { lane, message } }),
      },
    })
    place.setState(lab)
  }
  return (
    <article className={styles.card} aria-labelledby="closed-title">
      <h3 ref={heading} tabIndex={-1} id="closed-title">
        {say('closed.title')}
      </h3>
      <p>
        {fill(say('closed.found'), {
          solved: marks.filter((mark) => mark === 'found').length,
          all: questions.length,
        })}
      </p>
      <p>{say('closed.text')}</p>
      {questions.map((question, index) => (
        <Reason
          key={question.part}
          question={question}
          outcome={outcome}
          mark={marks[index] ?? 'given-up'}
          onSee={() => onSee(question.proof)}
        />
      ))}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          onClick={() => place.setState(nextCase(seed))}
        >
          {say('closed.next')}
        </button>
        <button type="button" onClick={openInLab}>
          {say('closed.lab')}
        </button>
        <button
          type="button"
          onClick={() => {
            clearMarks(seed)
            onAgain()
          }}
        >
          {say('closed.again')}
        </button>
      </div>
    </article>
  )
}
