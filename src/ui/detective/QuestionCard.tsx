// One question: what may be answered, hints one by one, and, once it is over, the answer with its reason.
import { useEffect, useRef, useState } from 'react'
import { parts, type Question } from '../../lessons/detective/mystery.ts'
import { numberOf } from '../../lessons/detective/proof.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { type Answer, grade } from '../../lessons/prediction.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { answerText } from './answer-words.ts'
import type { Mark } from './case-marks.ts'
import { instant } from './figures.ts'
import { Hints } from './Hints.tsx'
import styles from './Questions.module.css'
import { askKey } from './question-words.ts'
import { Reason } from './Reason.tsx'

export interface QuestionCardProps {
  question: Question
  outcome: Outcome
  /** From 1. */
  number: number
  /** How it ended; undefined: it is open. */
  mark: Mark | undefined
  last: boolean
  onMark(mark: Mark): void
  onSee(): void
  onNext(): void
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, outcome, number, mark, last, onMark, onSee, onNext } = props
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const [verdict, setVerdict] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const over = mark !== undefined
  // Whoever has answered, or comes from the question before, goes on from the head of this one.
  useEffect(() => {
    if (over || number > 1) heading.current?.focus({ preventScroll: true })
  }, [over, number])
  const answer = (given: Answer) => {
    const graded = grade(question.ask, given, outcome)
    if (graded?.mark === 'exact') return onMark('found')
    const key = graded?.mark === 'close' ? 'question.close-by' : 'question.off'
    setVerdict(fill(say(key), { answer: answerText(question, given, say, language) }))
  }
  const { about } = question
  const asked = fill(
    say(askKey(question)),
    about === undefined
      ? {}
      : {
          number: numberOf(about),
          time: instant(language, outcome.trace.lane(0).messages.sentUs.at(about)),
        },
  )
  return (
    <article className={styles.card} aria-labelledby="question-title">
      <h3 ref={heading} tabIndex={-1} id="question-title">
        {fill(say('question.number'), { number, all: parts.length })}
      </h3>
      <p className={styles.asked} id="question-text">
        {asked}
      </p>
      {over ? (
        <>
          <Reason question={question} outcome={outcome} mark={mark} onSee={onSee} />
          <div className={styles.buttons}>
            <button type="button" className={styles.main} onClick={onNext}>
              {say(last ? 'question.close' : 'question.next')}
            </button>
          </div>
        </>
      ) : (
        <>
          <AnswerForm
            question={question}
            describedBy="question-text"
            onAnswer={answer}
            onSay={setVerdict}
          />
          <p role="status" className={styles.verdict}>
            {verdict}
          </p>
          <Hints question={question} onWhere={onSee} />
          <div className={styles.buttons}>
            <button type="button" onClick={() => onMark('given-up')}>
              {say('question.give-up')}
            </button>
          </div>
        </>
      )}
    </article>
  )
}
