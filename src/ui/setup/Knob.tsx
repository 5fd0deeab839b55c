// One knob: a slider for the hand, a field for the exact value with its unit, help with real values, and near
// which of them it stands.
import { Lock } from 'lucide-react'
import { useId, useState } from 'react'
import { helpOf } from '../../scenario/field-help.ts'
import type { FieldSpec, NumberField } from '../../scenario/field-specs.ts'
import { landmarkNear, landmarksOf } from '../../scenario/landmarks.ts'
import type { FieldValue } from '../../scenario/scenario.ts'
import { useHidden, useLocked } from '../locked.ts'
import { choiceWords } from '../words/field-words.ts'
import { ExactEntry } from './ExactEntry.tsx'
import styles from './Knob.module.css'
import { KnobHelp } from './KnobHelp.tsx'
import { KnobSlider } from './KnobSlider.tsx'

interface KnobProps {
  field: FieldSpec
  /** Its path in the scenario, where that is not the field's: a lane's. */
  path?: string
  value: FieldValue
  onChange(value: FieldValue): void
  /** What stands at the end of the first line, such as a button that takes the knob away. */
  children?: React.ReactNode
}

export function Knob({ field, path = field.path, value, onChange, children }: KnobProps) {
  const id = useId()
  const lockId = useId()
  const locked = useLocked(path)
  if (useHidden(path)) return null
  return (
    <fieldset
      className={styles.knob}
      data-help={`${field.label}. ${locked ?? helpOf(field)}`}
      disabled={locked !== undefined}
      aria-label={locked && field.label}
      aria-describedby={locked && lockId}
    >
      <span className={styles.knobLabel}>
        <label htmlFor={id}>{field.label}</label>
        <KnobHelp field={field} value={value} onChange={onChange} />
        {children}
      </span>
      {field.kind === 'choice' ? (
        <select
          id={id}
          aria-description={helpOf(field)}
          value={String(value)}
          onChange={(event) => onChange(event.target.value)}
        >
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceWords(choice)}
            </option>
          ))}
        </select>
      ) : (
        <NumberKnob id={id} field={field} value={Number(value)} onChange={onChange} />
      )}
      {locked && (
        <p id={lockId} className={styles.locked}>
          <Lock aria-hidden="true" /> {locked}
        </p>
      )}
    </fieldset>
  )
}

interface NumberKnobProps {
  id: string
  field: NumberField
  value: number
  onChange(value: number): void
}

function NumberKnob({ id, field, value, onChange }: NumberKnobProps) {
  const [draft, setDraft] = useState<number>()
  const shown = draft ?? value
  return (
    <>
      <ExactEntry id={id} field={field} value={shown} onChange={onChange} />
      <KnobSlider
        field={field}
        value={shown}
        onDraft={setDraft}
        onChange={(next) => {
          if (next !== value) onChange(next)
        }}
      />
      {landmarksOf(field).length > 0 && (
        <p className={styles.near} aria-hidden="true">
          {landmarkNear(field, shown) && `≈ ${landmarkNear(field, shown)?.name}`}
        </p>
      )}
    </>
  )
}
