// All cases: the eight with how far one is with each, and any other by its seed.
import { Check } from 'lucide-react'
import { cases } from '../../lessons/detective/cases.ts'
import { parts } from '../../lessons/detective/mystery.ts'
import { useSurroundings } from '../context.ts'
import { fill } from '../lecture/fill.ts'
import { type Say, useTexts } from '../lecture/language.ts'
import styles from './CaseList.module.css'
import { type Mark, useMarks } from './case-marks.ts'
import { MoreCases } from './MoreCases.tsx'

export function CaseList({ lost }: { lost: boolean }) {
  const say = useTexts('rooms-detective')
  return (
    <div className={styles.list}>
      {lost && <p role="alert">{say('no-case')}</p>}
      <p>{say('intro')}</p>
      <p>{say('intro.questions')}</p>
      <section aria-labelledby="cases-title">
        <h2 id="cases-title">{say('cases.title')}</h2>
        <ol className={styles.cases}>
          {cases.map((seed, index) => (
            <li key={seed}>
              <CaseButton seed={seed} number={index + 1} />
            </li>
          ))}
        </ol>
      </section>
      <MoreCases />
    </div>
  )
}

function CaseButton({ seed, number }: { seed: number; number: number }) {
  const { place } = useSurroundings()
  const say = useTexts('rooms-detective')
  const marks = useMarks(seed)
  return (
    <button
      type="button"
      onClick={() => place.setState({ room: 'detective', path: [String(number)] })}
    >
      <strong>{fill(say('case.number'), { number })}</strong>
      <small>
        {marks.length === parts.length && <Check aria-hidden="true" />}
        {standing(marks, say)}
      </small>
    </button>
  )
}

function standing(marks: readonly Mark[], say: Say): string {
  const all = parts.length
  if (marks.length === 0) return say('case.open')
  if (marks.length < all) return fill(say('case.begun'), { done: marks.length, all })
  return fill(say('case.closed'), { solved: marks.filter((mark) => mark === 'found').length, all })
}
