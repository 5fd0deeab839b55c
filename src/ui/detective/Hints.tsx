// Hints one by one, from general to telling; the last of them shows the place.
import { useState } from 'react'
import type { Question } from '../../lessons/detective/mystery.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import styles from './Questions.module.css'
import { hintKeys } from './question-words.ts'

export function Hints({ question, onWhere }: { question: Question; onWhere: () => void }) {
  const say = useTexts('rooms-detective')
  const keys = hintKeys(question)
  const [given, setGiven] = useState(0)
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.hints}>
      <ol aria-live="polite">
        {keys.slice(0, given).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
        {shown && <li>{say('question.shown')}</li>}
      </ol>
      {given < keys.length ? (
        <button type="button" onClick={() => setGiven(given + 1)}>
          {fill(say('question.hint'), { number: given + 1, all: keys.length })}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            setShown(true)
            onWhere()
          }}
        >
          {say('question.where')}
        </button>
      )}
    </div>
  )
}
