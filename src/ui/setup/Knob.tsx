// One knob: a slider for the hand, a field for the exact value, and the unit. While a slider is dragged its
// value is only shown; the run gets it when the hand lets go, as one input.
import { useId, useRef, useState } from 'react'
import type { FieldSpec } from '../../scenario/fields.ts'
import type { FieldValue } from '../../scenario/scenario.ts'
import { choiceWords, shortUnit, zeroWords } from '../words/field-words.ts'
import { type NumberField, POSITIONS, positionOf, valueAt } from './knob-scale.ts'
import styles from './SetUp.module.css'

interface KnobProps {
  field: FieldSpec
  value: FieldValue
  onChange(value: FieldValue): void
  /** What stands at the end of the first line, such as a button that takes the knob away. */
  children?: React.ReactNode
}

export function Knob(props: KnobProps) {
  const { field, value, onChange } = props
  const id = useId()
  return (
    <div className={styles.knob} data-help={`${field.label}. ${field.help}`}>
      <label htmlFor={id} className={styles.knobLabel}>
        {field.label}
      </label>
      {props.children}
      {field.kind === 'choice' ? (
        <select
          id={id}
          aria-description={field.help}
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
    </div>
  )
}

interface NumberKnobProps {
  id: string
  field: NumberField
  value: number
  /** A text is what the person typed; whether it is a value is not decided here. */
  onChange(value: FieldValue): void
}

function NumberKnob({ id, field, value, onChange }: NumberKnobProps) {
  const [draft, setDraft] = useState<number>()
  const [typed, setTyped] = useState<string>()
  const draftNow = useRef<number>(undefined)
  const drag = (position: number) => {
    draftNow.current = valueAt(field, position)
    setDraft(draftNow.current)
  }
  const letGo = () => {
    if (draftNow.current !== undefined && draftNow.current !== value) onChange(draftNow.current)
    draftNow.current = undefined
    setDraft(undefined)
  }
  const enter = () => {
    if (typed !== undefined && typed.trim() !== '' && Number(typed) !== value)
      onChange(typed.trim())
    setTyped(undefined)
  }
  const shown = draft ?? value
  // "no limit" is no number of bytes: it stands without the unit.
  const words = shown === 0 && typed === undefined ? zeroWords(field.path) : undefined
  return (
    <>
      <span className={styles.exact} data-words={words}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-description={`${field.unit}. ${field.help}`}
          value={typed ?? words ?? String(shown)}
          onFocus={() => setTyped(String(shown))}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') enter()
            if (event.key === 'Escape') setTyped(undefined)
          }}
          onBlur={enter}
        />
        <span className={styles.unit} title={field.unit}>
          {words ? '' : shortUnit(field.unit)}
        </span>
      </span>
      <input
        type="range"
        aria-label={field.label}
        aria-valuetext={`${shown} ${field.unit}`}
        min={0}
        max={POSITIONS}
        value={positionOf(field, shown)}
        onChange={(event) => drag(Number(event.target.value))}
        onKeyDown={(event) => {
          const direction = directionOf(event.key)
          if (!direction) return
          event.preventDefault()
          draftNow.current = byOneStep(field, shown, direction)
          setDraft(draftNow.current)
        }}
        onKeyUp={letGo}
        onPointerUp={letGo}
        onBlur={letGo}
      />
    </>
  )
}

const directionOf = (key: string): 1 | -1 | undefined => {
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -1
  return undefined
}

/** One press of an arrow key: the field's own step, freed of the error of adding decimals. */
function byOneStep({ min, max, step }: NumberField, value: number, direction: 1 | -1): number {
  const next = Math.round((value + direction * step) * 1e6) / 1e6
  return Math.min(max, Math.max(min, next))
}
