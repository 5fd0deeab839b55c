// For each part of the page and each setting whether it is shown, locked or hidden.
import { scenarioFields } from '../../scenario/fields.ts'
import { knobGroups, lockableParts, pageParts } from '../../scenario/known-controls.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useTexts } from '../lecture/language.ts'
import { laneTitle } from '../words/lane-words.ts'
import type { Draft, Rule } from './draft.ts'
import styles from './Teach.module.css'

interface ControlRulesProps {
  draft: Draft
  scenario: Scenario
  onChange(part: Partial<Draft>): void
}

const isLockable = (part: string): boolean => lockableParts.some((one) => one === part)

export function ControlRules({ draft, scenario, onChange }: ControlRulesProps) {
  const say = useTexts('rooms-teach')
  /** `english`: the words are the lab's own. */
  const row = (name: string, words: string, lockable: boolean, english = false) => (
    <label key={name} className={styles.rule}>
      <span lang={english ? 'en' : undefined}>{words}</span>
      <select
        value={draft.rules[name] ?? 'show'}
        data-rule={draft.rules[name] ?? 'show'}
        onChange={({ target }) => {
          const { [name]: _before, ...others } = draft.rules
          const rule = target.value as Rule
          onChange({ rules: rule === 'show' ? others : { ...others, [name]: rule } })
        }}
      >
        {(['show', 'lock', 'hide'] as const)
          .filter((rule) => rule !== 'lock' || lockable)
          .map((rule) => (
            <option key={rule} value={rule}>
              {say(`rule.${rule}`)}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <fieldset>
      <legend>{say('build.controls')}</legend>
      <details open={Object.keys(draft.rules).some((name) => pageParts.some((p) => p === name))}>
        <summary>{say('build.controls.parts')}</summary>
        {pageParts.map((part) => row(part, say(`part.${part}`), isLockable(part)))}
      </details>
      {draft.kind === 'lab' ? (
        <>
          <details>
            <summary>{say('build.controls.knobs')}</summary>
            {knobGroups.map((group) => row(group, say(`group.${group}`), true))}
          </details>
          <details>
            <summary>{say('build.controls.each')}</summary>
            {scenarioFields.map(({ path, label }) => row(path, label, true, true))}
            {scenario.lanes.map((lane) => row(`lanes.${lane.id}`, laneTitle(lane), true, true))}
          </details>
        </>
      ) : (
        <small>{say('build.controls.lecture-note')}</small>
      )}
    </fieldset>
  )
}
