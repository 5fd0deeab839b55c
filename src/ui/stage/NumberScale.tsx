// A stretch of numbers in a hall: the room's guesses as ticks above it, the run's answer as a mark below.
import { formatMeasure } from '../../lessons/measure.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import { measureOn, type Scale, shareOf } from './number-scale.ts'
import styles from './Room.module.css'

interface NumberScaleProps {
  /** What is counted. */
  name?: string | undefined
  scale: Scale
  room: readonly number[]
  truth?: number | undefined
}

export function NumberScale({ name, scale, room, truth }: NumberScaleProps) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  const write = (value: number) => formatMeasure(measureOn(scale, value), language)
  const at = (value: number) => ({ left: `${(100 * shareOf(scale, value)).toFixed(2)}%` })
  return (
    <div className={styles.scale}>
      {truth !== undefined && (
        <p className={styles.verdict}>
          <span>
            {say('stage.run')}: <strong>{write(truth)}</strong>
          </span>
          {room.length > 0 && (
            <span>
              {say('stage.room')}: {room.map(write).join(' · ')}
            </span>
          )}
        </p>
      )}
      <div className={styles.axis} aria-hidden="true">
        {room.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be called out twice
          <span key={index} className={styles.guess} style={at(value)} />
        ))}
        {truth !== undefined && <span className={styles.truth} style={at(truth)} />}
      </div>
      <p className={styles.ends}>
        <span>{write(scale.min)}</span>
        <span>{name}</span>
        <span>{write(scale.max)}</span>
      </p>
    </div>
  )
}
