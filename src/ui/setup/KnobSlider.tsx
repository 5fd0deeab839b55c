// A knob's slider, with marks where real values lie. While it is dragged its value is only shown; the run gets it
// when the hand lets go, as one input.
import { useRef } from 'react'
import type { NumberField } from '../../scenario/field-specs.ts'
import { landmarkNear, landmarksOf } from '../../scenario/landmarks.ts'
import { fieldValueWords } from '../words/field-words.ts'
import styles from './Knob.module.css'
import { neighbourValue, POSITIONS, positionOf, valueAt } from './knob-scale.ts'

interface KnobSliderProps {
  field: NumberField
  value: number
  /** Where the hand has it, while it is held. */
  onDraft(value: number | undefined): void
  onChange(value: number): void
}

const directionOf = (key: string): 1 | -1 | undefined => {
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -1
  return undefined
}

export function KnobSlider({ field, value, onDraft, onChange }: KnobSliderProps) {
  const held = useRef<number>(undefined)
  const hold = (next: number) => {
    held.current = next
    onDraft(next)
  }
  const letGo = () => {
    const { current } = held
    held.current = undefined
    if (current === undefined) return
    onDraft(undefined)
    onChange(current)
  }
  const near = landmarkNear(field, value)
  return (
    <div className={styles.slider}>
      <input
        type="range"
        aria-label={field.label}
        aria-valuetext={`${fieldValueWords(field, value)}${near ? `, about ${near.name}` : ''}`}
        min={0}
        max={POSITIONS}
        value={positionOf(field, value)}
        onChange={(event) => hold(valueAt(field, Number(event.target.value)))}
        onKeyDown={(event) => {
          const direction = directionOf(event.key)
          if (!direction) return
          event.preventDefault()
          hold(neighbourValue(field, value, direction))
        }}
        onKeyUp={letGo}
        onPointerUp={letGo}
        onBlur={letGo}
      />
      <div className={styles.ticks} aria-hidden="true">
        {landmarksOf(field).map((landmark) => (
          <i
            key={landmark.name}
            data-near={landmark === near || undefined}
            style={{ marginLeft: `${(100 * positionOf(field, landmark.value)) / POSITIONS}%` }}
          />
        ))}
      </div>
    </div>
  )
}
