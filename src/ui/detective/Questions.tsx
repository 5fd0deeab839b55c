// The questions of a case, one after the other: a later one may give an earlier one away.
import { parts, type Question } from '../../lessons/detective/mystery.ts'
import type { Proof } from '../../lessons/detective/proof.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { truthText } from './answer-words.ts'
import { addMark, useMarks } from './case-marks.ts'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './Questions.module.css'

export interface QuestionsProps {
  seed: number
  outcome: Outcome
  questions: readonly Question[]
  /** Which one is in sight. */
  at: number
  onGo(next: number): void
  onSee(proof: Proof): void
}

export function Questions({ seed, outcome, questions, at, onGo, onSee }: QuestionsProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const marks = useMarks(seed)
  const question = questions[at]
  return (
    <>
      {at > 0 && (
        <ol className={styles.before}>
          {questions.slice(0, at).map((one) => (
            <li key={one.part}>
              {fill(say(`question.${marks[questions.indexOf(one)] ?? 'given-up'}`), {
                answer: truthText(one, outcome, say, language),
              })}
            </li>
          ))}
        </ol>
      )}
      {question && (
        <QuestionCard
          key={question.part}
          question={question}
          outcome={outcome}
          number={at + 1}
          mark={marks[at]}
          onMark={(mark) => addMark(seed, mark)}
          onSee={() => onSee(question.proof)}
          onNext={() => onGo(at + 1)}
          last={at + 1 === parts.length}
        />
      )}
    </>
  )
}
