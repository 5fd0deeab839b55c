// What passed on the line, message by message: the picture in words, and the ruler. Two chosen messages are measured.
import { useEffect, useRef } from 'react'
import type { Microseconds } from '../../kernel/time.ts'
import { numberOf } from '../../lessons/detective/proof.ts'
import type { Trace } from '../../trace/trace.ts'
import { scrollInside } from '../inspector/scroll-inside.ts'
import { fill } from '../lecture/fill.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { messageName } from '../words/message-words.ts'
import { instant, span } from './figures.ts'
import { Measured } from './Measured.tsx'
import styles from './Sightings.module.css'

export interface SightingsProps {
  trace: Trace
  closed: boolean
  /** When the recording ends. */
  untilUs: Microseconds
  picked: readonly number[]
  onPick(message: number | undefined): void
}

export function Sightings({ trace, closed, untilUs, picked, onPick }: SightingsProps) {
  const say = useTexts('rooms-detective')
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const last = picked.at(-1)
  useEffect(() => {
    if (last !== undefined)
      scrollInside(box.current, box.current?.querySelector(`[data-message="${last}"]`))
  }, [last])
  const { messages } = trace.lane(0)
  const shown = Array.from({ length: messages.length }, (_, index) => messages.get(index))
  return (
    <section className={styles.sightings} aria-labelledby="sightings-title">
      <div className={styles.sightingsHead}>
        <h2 id="sightings-title">{say('seen.title')}</h2>
        <Measured
          messages={shown}
          untilUs={untilUs}
          picked={picked}
          onClear={() => onPick(undefined)}
        />
      </div>
      <div ref={box} className={styles.scroll}>
        <table>
          <thead>
            <tr>
              {['number', 'sent', 'took', 'way', 'bytes', 'connection', 'updates'].map((column) => (
                <th key={column} scope="col">
                  {say(`seen.${column}`)}
                </th>
              ))}
              {closed && <th scope="col">{say('seen.name')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((message) => (
              <tr
                key={message.index}
                data-message={message.index}
                aria-current={message.index === last ? 'true' : undefined}
                data-first={picked.length > 1 && message.index === picked[0] ? true : undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={picked.includes(message.index)}
                    aria-label={fill(say('seen.message'), { number: numberOf(message.index) })}
                    onClick={() => onPick(message.index)}
                  >
                    {numberOf(message.index)}
                  </button>
                </th>
                <td>{instant(language, message.sentUs)}</td>
                <td>
                  {message.arrivalUs > untilUs
                    ? '…'
                    : span(language, message.arrivalUs - message.sentUs)}
                </td>
                <td>
                  {message.from === 'client' ? '↑ ' : '↓ '}
                  <span className={styles.way}>
                    {say(message.from === 'client' ? 'seen.up' : 'seen.down')}
                  </span>
                </td>
                <td>
                  {message.httpBytes === 0
                    ? say('seen.none')
                    : message.httpBytes.toLocaleString(language)}
                </td>
                <td>{connectionName(message.connection)}</td>
                <td>{updatesOf(message)}</td>
                {closed && <td>{messageName(message)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const LETTERS = 26
const A = 'A'.charCodeAt(0)

/** `A`, `B`, … `Z`, `A2`. */
export function connectionName(connection: number): string {
  const round = Math.floor(connection / LETTERS)
  const letter = String.fromCharCode(A + (connection % LETTERS))
  return round === 0 ? letter : `${letter}${round + 1}`
}

/** `3`, `4–6`. */
function updatesOf({ firstUpdate, updateCount }: { firstUpdate: number; updateCount: number }) {
  if (updateCount === 0) return ''
  return updateCount === 1 ? firstUpdate : `${firstUpdate}–${firstUpdate + updateCount - 1}`
}
