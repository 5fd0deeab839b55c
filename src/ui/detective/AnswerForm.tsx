// How a question is answered: one of several sentences, or a number.
import { useId, useState } from 'react'
import type { Question } from '../../lessons/detective/mystery.ts'
import type { Answer } from '../../lessons/prediction.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { numberIn } from './number-in.ts'
import styles from './Questions.module.css'
import { optionKey } from './question-words.ts'

export interface AnswerFormProps {
  question: Question
  /** Id of the words that ask. */
  describedBy: string
  onAnswer(answer: Answer): void
  /** Something is missing. */
  onSay(sentence: string): void
}

export function AnswerForm({ question, describedBy, onAnswer, onSay }: AnswerFormProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const id = useId()
  const [given, setGiven] = useState('')
  const { ask } = question
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (ask.kind === 'choice') {
      if (given === '') onSay(say('question.first'))
      else onAnswer(given)
      return
    }
    const number = numberIn(given, language)
    if (number === undefined) onSay(say('question.first-number'))
    else onAnswer(number)
  }
  const set = (value: string) => {
    setGiven(value)
    onSay('')
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {ask.kind === 'choice' ? (
        <fieldset aria-labelledby={describedBy}>
          {ask.options.map((option) => (
            <label key={option} className={styles.option}>
              <input
                type="radio"
                name={id}
                value={option}
                checked={given === option}
                onChange={() => set(option)}
              />
              <span>{say(optionKey(question, option))}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <label className={styles.number}>
          <span>{fill(say('question.your-number'), { unit: say(`unit.${ask.unit}`) })}</span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={describedBy}
            value={given}
            onChange={({ target }) => set(target.value)}
          />
        </label>
      )}
      <button type="submit" className={styles.main}>
        {say('question.answer')}
      </button>
    </form>
  )
}
