// The three ways to predict: one of several sentences, a number, a length on the axis of time. Nothing is chosen
// beforehand, and nothing is judged here.
import { useId } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import {
  type Answer,
  type NumberPrediction,
  SPAN_STEP_MS,
  type SpanPrediction,
} from '../../lessons/prediction.ts'
import type { NumberField } from '../../scenario/field-specs.ts'
import { fill } from '../lecture/fill.ts'
import { useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { ExactEntry } from '../setup/ExactEntry.tsx'
import { Axis } from './Axis.tsx'
import styles from './Experiment.module.css'
import { unitOf, useNumberWords } from './verdict.ts'

interface PredictProps {
  chapter: string
  experiment: Experiment
  answer: Answer | undefined
  /** Undefined: what was predicted is taken back. */
  onPredict(answer: Answer | undefined): void
}

export function Predict({ chapter, experiment, answer, onPredict }: PredictProps) {
  const say = useTexts('rooms-course')
  const text = useTexts(chapter)
  const { id, predict } = experiment
  const name = useId()
  if (predict.kind !== 'choice')
    return (
      <NumberEntry
        prediction={predict}
        label={predict.kind === 'number' ? text(`${id}.unit`) : say('predict.span')}
        value={typeof answer === 'number' ? answer : undefined}
        onPredict={onPredict}
      />
    )
  return (
    <fieldset className={styles.choice}>
      <legend>{say('predict.title')}</legend>
      {predict.options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={answer === option}
            onChange={() => onPredict(option)}
          />
          <span>
            <Markup text={text(`${id}.option.${option}`)} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface NumberEntryProps {
  prediction: NumberPrediction | SpanPrediction
  /** What is measured. */
  label: string
  value: number | undefined
  /** Undefined: what was predicted is taken back. */
  onPredict(answer: Answer | undefined): void
}

/** Units as the entry of an exact value knows them (src/ui/setup/exact-entry.ts). */
const unitNames = { ms: 'milliseconds', bytes: 'bytes', percent: 'percent', count: 'count' }

const rangeOf = (prediction: NumberPrediction | SpanPrediction) =>
  prediction.kind === 'number' ? prediction : { min: 0, max: prediction.maxMs, step: SPAN_STEP_MS }

function NumberEntry({ prediction, label, value, onPredict }: NumberEntryProps) {
  const say = useTexts('rooms-course')
  const words = useNumberWords(prediction)
  const id = useId()
  const { min, max, step } = rangeOf(prediction)
  const field: NumberField = {
    kind: 'number',
    group: 'feed',
    // The axis says seconds from one second on: so does the entry.
    path: unitOf(prediction) === 'ms' && max >= 1_000 ? 'prediction.long' : 'prediction',
    label,
    unit: unitNames[unitOf(prediction)],
    min,
    max,
    step,
    scale: 'linear',
    whole: false,
  }
  const shown = value === undefined ? say('predict.none') : words(value)
  /** Where the hand lets go without having moved, it means what it sees. */
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    if (value === undefined) onPredict(Number(currentTarget.value))
  }
  return (
    <fieldset className={styles.entry}>
      <legend>{say('predict.title')}</legend>
      <p className={styles.set}>
        <label htmlFor={id}>{label}</label>
        {/* The slider says it itself. */}
        <span aria-hidden="true">{shown}</span>
      </p>
      <Axis
        min={min}
        max={max}
        whole={unitOf(prediction) === 'count'}
        words={words}
        caption={prediction.kind === 'span' ? say('predict.span.axis') : undefined}
      >
        <div className={styles.axis} data-unset={value === undefined || undefined}>
          <i
            aria-hidden="true"
            style={{ width: `${(100 * ((value ?? min) - min)) / (max - min)}%` }}
          />
          <input
            id={id}
            type="range"
            min={min}
            max={max}
            step={step}
            value={value ?? min}
            aria-valuetext={shown}
            onChange={({ target }) => onPredict(Number(target.value))}
            onKeyUp={(event) => {
              if (event.key !== 'Tab') take(event)
            }}
            onPointerUp={take}
          />
        </div>
      </Axis>
      <p className={styles.exact}>
        <label htmlFor={`${id}-exact`}>{say('predict.exact')}</label>
        <ExactEntry
          id={`${id}-exact`}
          field={field}
          value={value}
          onChange={onPredict}
          without={{ words: '', onChoose: () => {} }}
          onTyping={onPredict}
          wanted={fill(say('predict.beyond'), { min: words(min), max: words(max) })}
        />
      </p>
    </fieldset>
  )
}
