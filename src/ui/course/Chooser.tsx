// Five questions, and the ranking that the lab measures for their answers. It plays in memory, beside what stands in
// the lab; how it ranks is for src/lessons/chooser to say.
import { useState } from 'react'
import { type CaseId, cases } from '../../lessons/chooser/cases.ts'
import { type Answers, questionIds, questions } from '../../lessons/chooser/questions.ts'
import type { LessonScenario } from '../../lessons/scenario.ts'
import { useTexts } from '../lecture/language.ts'
import styles from './Chooser.module.css'
import { ChooserChanges } from './ChooserChanges.tsx'
import { ChooserRanking } from './ChooserRanking.tsx'
import { useVerdict } from './use-chooser.ts'

const caseIds = Object.keys(cases) as CaseId[]

/** The case with these answers, if there is one; the one that was chosen last before its twins. */
const caseOf = (answers: Answers, chosen: CaseId | undefined): CaseId | undefined =>
  [...(chosen ? [chosen] : []), ...caseIds].find((id) =>
    questionIds.every((question) => cases[id][question] === answers[question]),
  )

/** `onOpen`: puts this run into the lab. */
export function Chooser({ onOpen }: { onOpen(scenario: LessonScenario): void }) {
  const say = useTexts('rooms-chooser')
  const [answers, setAnswers] = useState<Answers>(cases.slack)
  const [chosen, setChosen] = useState<CaseId>()
  const { verdict, changes, searching, failed } = useVerdict(answers)
  const isOfThese = verdict?.answers === answers
  const shownCase = caseOf(answers, chosen)
  return (
    <section className={styles.chooser} aria-labelledby="chooser-title">
      <h3 id="chooser-title">{say('title')}</h3>
      <div className={styles.questions}>
        <Choice
          label={say('case')}
          value={shownCase ?? 'own'}
          options={[...caseIds, ...(shownCase ? [] : ['own'])]}
          words={(id) => say(`case.${id}`)}
          onChoose={(id) => {
            if (!(id in cases)) return
            setChosen(id as CaseId)
            setAnswers(cases[id as CaseId])
          }}
        />
        {questionIds.map((question) => (
          <Choice
            key={question}
            label={say(question)}
            value={answers[question]}
            options={questions[question]}
            words={(answer) => say(`${question}.${answer}`)}
            onChoose={(answer) => setAnswers({ ...answers, [question]: answer })}
          />
        ))}
      </div>
      {failed && <p role="alert">{say('failed')}</p>}
      <ChooserRanking verdict={verdict} busy={!isOfThese && !failed} />
      {verdict && (
        <>
          <button type="button" disabled={!isOfThese} onClick={() => onOpen(verdict.scenario)}>
            {say('open')}
          </button>
          <ChooserChanges
            verdict={verdict}
            changes={changes}
            searching={searching}
            onChoose={setAnswers}
          />
        </>
      )}
      <details className={styles.how}>
        <summary>{say('how')}</summary>
        <ul>
          {[1, 2, 3, 4, 5].map((rule) => (
            <li key={rule}>{say(`how.${rule}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly string[]
  words(option: string): string
  onChoose(option: string): void
}

function Choice({ label, value, options, words, onChoose }: ChoiceProps) {
  return (
    <label className={styles.question}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
