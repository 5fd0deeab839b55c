// An exact value, typed: Enter applies it, Escape brings the old one back. What cannot be read stays where it was
// typed, with a sentence beside it that says what is wanted.
import { useId, useState } from 'react'
import { helpOf } from '../../scenario/field-help.ts'
import type { NumberField } from '../../scenario/field-specs.ts'
import { shownNumber, shownUnit, zeroWords } from '../words/field-words.ts'
import { readEntry } from './exact-entry.ts'
import styles from './Knob.module.css'

interface ExactEntryProps {
  id: string
  field: NumberField
  /** Undefined: there is none, which `without` says. */
  value: number | undefined
  onChange(value: number): void
  /** How it may be left empty. */
  without?: { words: string; onChoose(): void }
  /** Told with each letter what can be read so far: something beside the entry waits for it. */
  onTyping?(value: number | undefined): void
  /** Said of what cannot be read, instead of the knob's own sentence. */
  wanted?: string
}

export function ExactEntry({
  id,
  field,
  value,
  onChange,
  without,
  onTyping,
  wanted,
}: ExactEntryProps) {
  const problemId = useId()
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const number = value === undefined ? '' : shownNumber(field, value)
  // "no limit" is no number of bytes: it stands without the unit.
  const words =
    value === undefined ? without?.words : value === 0 ? zeroWords(field.path) : undefined

  const restore = () => {
    setTyped(undefined)
    setProblem(undefined)
  }
  const enter = () => {
    if (typed === undefined || typed.trim() === number) return restore()
    const text = typed.trim()
    if (without && (text === '' || text === without.words)) {
      if (value !== undefined) without.onChoose()
      return restore()
    }
    const read = readEntry(field, text)
    if (!read.ok) return setProblem(wanted ?? read.message)
    if (read.value !== value) onChange(read.value)
    restore()
  }
  const { short } = shownUnit(field)
  const shown = typed ?? words ?? number
  return (
    <>
      <span className={styles.exact} data-words={(typed === undefined && words) || undefined}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-description={`${short || field.unit}. ${helpOf(field)}`}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem ? problemId : undefined}
          value={shown}
          onFocus={(event) => {
            if (typed === undefined) setTyped(number)
            event.currentTarget.select()
          }}
          onChange={({ target }) => {
            setTyped(target.value)
            if (!onTyping) return
            const read = readEntry(field, target.value)
            onTyping(read.ok ? read.value : undefined)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') enter()
            if (event.key !== 'Escape' || (shown === number && !problem)) return
            // What lies around this field has its own use for Escape.
            event.preventDefault()
            restore()
          }}
          onBlur={enter}
        />
        {/* The entry's description begins with it. */}
        <span className={styles.unit} aria-hidden="true">
          {typed === undefined && words ? '' : short}
        </span>
      </span>
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}
