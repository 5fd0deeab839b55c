// What the room predicts, typed in by the speaker, with the run's answer for the speaker's eyes.
import { useEffect, useState } from 'react'
import type { Experiment } from '../../lessons/experiment.ts'
import { formatMeasure, type Unit } from '../../lessons/measure.ts'
import type { Step } from '../../lessons/plan.ts'
import type { Answer } from '../../lessons/prediction.ts'
import { createRehearsal, pictureAt } from '../../session/stage.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { Markup } from '../lecture/Markup.tsx'
import { letterOf } from './letters.ts'
import { measureOn, readNumbers, scaleOf } from './number-scale.ts'
import styles from './Speaker.module.css'
import type { Hands } from './show.ts'

const rehearse = createRehearsal()

interface HandsEntryProps {
  part: string
  experiment: Experiment
  plan: readonly Step[]
  beat: number
  hands: Hands
  onHands(hands: Hands): void
  /** Forgets the hands of all experiments; undefined where there are none. */
  onClear: (() => void) | undefined
}

export function HandsEntry(props: HandsEntryProps) {
  const { part, experiment, plan, beat, hands, onHands, onClear } = props
  const say = useTexts(part)
  const sayStage = useTexts('rooms-stage')
  const { id, predict } = experiment
  const truth = useTruth(plan, answerTo(plan, beat, id))
  return (
    <section className={styles.hands}>
      <h2>{sayStage('speaker.hands')}</h2>
      <p className={styles.question}>
        <Markup text={say(`${id}.question`)} />
      </p>
      {predict.kind === 'choice' ? (
        <>
          <p>{sayStage('speaker.hands-note')}</p>
          <ol>
            {predict.options.map((option, index) => (
              <li key={option} data-right={truth === option || undefined}>
                <label>
                  <b>{letterOf(index)}</b>
                  <input
                    type="text"
                    inputMode="numeric"
                    size={3}
                    value={hands.counts[option] ?? ''}
                    placeholder="0"
                    onChange={({ target }) =>
                      onHands({
                        ...hands,
                        counts: { ...hands.counts, [option]: countOf(target.value) },
                      })
                    }
                  />
                  <span>
                    <Markup text={say(`${id}.option.${option}`)} />
                    {truth === option && <em> · {sayStage('speaker.truth')}</em>}
                  </span>
                </label>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <>
          <p>{sayStage('speaker.numbers-note')}</p>
          <NumbersField unit={scaleOf(predict).unit} hands={hands} onHands={onHands} />
          <Truth truth={truth} experiment={experiment} />
        </>
      )}
      <button type="button" disabled={!onClear} onClick={onClear}>
        {sayStage('speaker.clear-hands')}
      </button>
    </section>
  )
}

const countOf = (text: string): number =>
  Math.min(9_999, Number.parseInt(text.replace(/\D/g, ''), 10) || 0)

function NumbersField({
  unit,
  hands,
  onHands,
}: {
  unit: Unit
  hands: Hands
  onHands(hands: Hands): void
}) {
  const say = useTexts('rooms-stage')
  const [typed, setTyped] = useState('')
  // As it is typed; and what is there otherwise: from before, from the other window, or nothing any more.
  const text = readNumbers(typed).join() === hands.numbers.join() ? typed : hands.numbers.join(' ')
  return (
    <label>
      <span>
        {say('speaker.numbers')} {say(`speaker.${unit}`)}
      </span>
      <input
        type="text"
        inputMode="decimal"
        value={text}
        onChange={({ target }) => {
          setTyped(target.value)
          onHands({ ...hands, numbers: readNumbers(target.value) })
        }}
      />
    </label>
  )
}

function Truth({ truth, experiment }: { truth: Answer | undefined; experiment: Experiment }) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  if (typeof truth !== 'number' || experiment.predict.kind === 'choice') return null
  return (
    <p>
      {say('speaker.truth')}{' '}
      <strong>{formatMeasure(measureOn(scaleOf(experiment.predict), truth), language)}</strong>
    </p>
  )
}

/** The beat at which the question of this experiment is answered on stage: here, or later. */
function answerTo(plan: readonly Step[], from: number, experiment: string): number {
  const found = plan.findIndex(
    ({ beat }, index) => index >= from && beat.kind === 'answer' && beat.experiment === experiment,
  )
  return found < 0 ? from : found
}

function useTruth(plan: readonly Step[], beat: number): Answer | undefined {
  const [truth, setTruth] = useState<Answer>()
  useEffect(() => {
    let left = false
    pictureAt(plan, beat, rehearse).then(
      (picture) => {
        if (!left) setTruth(picture?.truth)
      },
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [plan, beat])
  return truth
}
