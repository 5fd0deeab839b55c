// Which single answer would put another protocol first, as the search finds them.
import { first, type Verdict } from '../../lessons/chooser/choose.ts'
import { type Answers, questionIds } from '../../lessons/chooser/questions.ts'
import { Marker } from '../lanes/Marker.tsx'
import { useTexts } from '../lecture/language.ts'
import { protocolTitles } from '../words/lane-words.ts'
import styles from './Chooser.module.css'

interface ChooserChangesProps {
  verdict: Verdict
  changes: readonly Verdict[]
  searching: boolean
  onChoose(answers: Answers): void
}

export function ChooserChanges({ verdict, changes, searching, onChoose }: ChooserChangesProps) {
  const say = useTexts('rooms-chooser')
  return (
    <section className={styles.changes} aria-label={say('change')} aria-busy={searching}>
      <h4>{say('change')}</h4>
      <ul>
        {changes.map((change) => {
          const question = questionIds.find((one) => change.answers[one] !== verdict.answers[one])
          if (!question) return null
          const { protocol } = first(change)
          const answer = change.answers[question]
          return (
            <li key={`${question}.${answer}`}>
              <p>
                {say(question)} <strong>{say(`${question}.${answer}`)}</strong>:
                <span className={styles.then}>
                  <Marker protocol={protocol} size={12} />{' '}
                  <span lang="en">{protocolTitles[protocol]}</span>
                </span>
              </p>
              <button type="button" onClick={() => onChoose(change.answers)}>
                {say('change.try')}
                <span className="visually-hidden">: {say(`${question}.${answer}`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={styles.note}>
        {searching ? say('change.searching') : changes.length === 0 && say('change.none')}
      </p>
    </section>
  )
}
