// The newest reading of each sensor that has reached this person, and how old it is.
import { newestOf, readingAt, sensors } from '../../scenario/scenes/iot.ts'
import { formatSpan } from '../words/units.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'

export function Sensors({ seen: { trace, scenario, newest, atUs }, size }: SceneProps) {
  if (size === 'brief')
    return (
      <span className={styles.news}>
        {newest === 0 ? '–' : `${readingAt(scenario.seed, newest)}°`}
      </span>
    )
  return (
    <span className={styles.sensors}>
      {sensors.map(({ name }, sensor) => {
        const id = newestOf(sensor, newest)
        return (
          <span key={name} data-newest={(id > 0 && id === newest) || undefined}>
            <span>{name}</span>
            <b>{id === 0 ? '–' : `${readingAt(scenario.seed, id)} °C`}</b>
            {size === 'large' && (
              <small>{id > 0 && `${formatSpan(atUs - trace.createdUs(id))} old`}</small>
            )}
          </span>
        )
      })}
    </span>
  )
}
