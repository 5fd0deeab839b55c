// What a knob does, and the real values that it can be set to, behind a small button: reached by Tab, opened by
// Enter, closed by Escape.
import { helpOf } from '../../scenario/field-help.ts'
import type { FieldSpec } from '../../scenario/field-specs.ts'
import { landmarksOf } from '../../scenario/landmarks.ts'
import type { FieldValue } from '../../scenario/scenario.ts'
import { PopoverButton } from '../popover/PopoverButton.tsx'
import { fieldValueWords } from '../words/field-words.ts'
import styles from './Knob.module.css'

interface KnobHelpProps {
  field: FieldSpec
  value: FieldValue
  onChange(value: number): void
}

export function KnobHelp({ field, value, onChange }: KnobHelpProps) {
  const marks = landmarksOf(field)
  return (
    <PopoverButton
      label={`${field.label}: what it does`}
      className={`quiet ${styles.helpButton}`}
      button={
        <>
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">
            {field.label}: what it does{marks.length > 0 ? ', real values' : ''}
          </span>
        </>
      }
    >
      {(close) => (
        <>
          <p>{helpOf(field)}</p>
          {marks.length > 0 && (
            <>
              <ul className={styles.picks}>
                {marks.map((landmark) => (
                  <li key={landmark.name}>
                    <button
                      type="button"
                      aria-pressed={landmark.value === value}
                      onClick={() => {
                        if (landmark.value !== value) onChange(landmark.value)
                        close()
                      }}
                    >
                      <span>{landmark.name}</span>
                      <strong>{fieldValueWords(field, landmark.value)}</strong>
                    </button>
                  </li>
                ))}
              </ul>
              <details className={styles.sources}>
                <summary>Who says so</summary>
                <ul>
                  {marks.map(({ name, source }) => (
                    <li key={name}>
                      <strong>{name}</strong> {source}
                    </li>
                  ))}
                </ul>
              </details>
            </>
          )}
        </>
      )}
    </PopoverButton>
  )
}
