// The bell: how many have come, the newest of them, and how many are still under way.
import { Bell } from 'lucide-react'
import { notificationAt } from '../../scenario/scenes/people.ts'
import styles from './Scenes.module.css'
import type { SceneProps } from './scene-props.ts'

export function Notifications({ seen: { scenario, newest, created }, size }: SceneProps) {
  return (
    <>
      <span className={styles.news}>
        <Bell aria-hidden="true" /> {newest}
      </span>
      {size !== 'brief' && (
        <>
          <span className={styles.newest}>
            {newest > 0 ? notificationAt(scenario.seed, newest) : 'nothing yet'}
          </span>
          <span className={styles.really}>
            {created > newest && `+${created - newest} to come`}
          </span>
        </>
      )}
    </>
  )
}
