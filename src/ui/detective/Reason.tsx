// An answer with its reason, and the way to where the line shows it.
import { Check, Flag } from 'lucide-react'
import type { Question } from '../../lessons/detective/mystery.ts'
import type { Outcome } from '../../lessons/outcome.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { truthText } from './answer-words.ts'
import type { Mark } from './case-marks.ts'
import { figuresOf } from './figures.ts'
import styles from './Questions.module.css'
import { becauseKey } from './question-words.ts'

export interface ReasonProps {
  question: Question
  outcome: Outcome
  mark: Mark
  onSee(): void
}

export function Reason({ question, outcome, mark, onSee }: ReasonProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const Sign = mark === 'found' ? Check : Flag
  return (
    <div className={styles.reason}>
      <p className={styles.answer} data-mark={mark}>
        <Sign aria-hidden="true" />
        {fill(say(`question.${mark}`), { answer: truthText(question, outcome, say, language) })}
      </p>
      <p>{fill(say(becauseKey(question)), figuresOf(question.proof, language))}</p>
      <button type="button" onClick={onSee}>
        {say('question.see')}
      </button>
    </div>
  )
}
