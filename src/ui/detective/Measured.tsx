// What two chosen messages are apart, in a sentence; one chosen message, when it left and arrived.
import { X } from 'lucide-react'
import type { Microseconds } from '../../kernel/time.ts'
import { numberOf } from '../../lessons/detective/proof.ts'
import type { Message } from '../../trace/lane-trace.ts'
import { fill } from '../lecture/fill.ts'
import { type Say, useLanguage, useTexts } from '../lecture/language.ts'
import { instant, span } from './figures.ts'
import styles from './Sightings.module.css'

export interface MeasuredProps {
  messages: readonly Message[]
  untilUs: Microseconds
  picked: readonly number[]
  onClear(): void
}

export function Measured({ messages, untilUs, picked, onClear }: MeasuredProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const chosen = picked.flatMap((index) => messages[index] ?? [])
  return (
    <div className={styles.measured}>
      <p role="status">
        {chosen.length === 0
          ? say('seen.pick')
          : [
              ...chosen.slice(-1).map((one) => alone(one, untilUs, say, language)),
              ...(chosen.length > 1 ? [between(inOrder(chosen), untilUs, say, language)] : []),
            ].join(' ')}
      </p>
      {chosen.length > 0 && (
        <button type="button" className="quiet" data-tip={say('seen.clear')} onClick={onClear}>
          <X aria-hidden="true" />
          <span className="visually-hidden">{say('seen.clear')}</span>
        </button>
      )}
    </div>
  )
}

const inOrder = (messages: readonly Message[]): Message[] =>
  [...messages].sort((a, b) => a.sentUs - b.sentUs || a.index - b.index)

function alone({ index, sentUs, arrivalUs }: Message, untilUs: number, say: Say, language: string) {
  return fill(say(arrivalUs > untilUs ? 'seen.under-way' : 'seen.one'), {
    number: numberOf(index),
    sent: instant(language, sentUs),
    arrival: instant(language, arrivalUs),
  })
}

function between([first, second]: Message[], untilUs: number, say: Say, language: string): string {
  if (!first || !second) return ''
  const figures = {
    first: numberOf(first.index),
    second: numberOf(second.index),
    sinceSent: span(language, second.sentUs - first.sentUs),
    sinceArrival: span(language, second.sentUs - first.arrivalUs),
    beforeArrival: span(language, first.arrivalUs - second.sentUs),
  }
  if (first.arrivalUs > untilUs) return fill(say('seen.between-under-way'), figures)
  const crosses = second.sentUs < first.arrivalUs
  return fill(say(crosses ? 'seen.between-crossing' : 'seen.between'), figures)
}
