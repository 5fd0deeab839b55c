// One client's screen, in the scene of the run.
import type { ComponentType } from 'react'
import type { Pictured } from '../../scenario/scenes/scene-text.ts'
import { Chat } from './Chat.tsx'
import { Game } from './Game.tsx'
import { LiveScore } from './LiveScore.tsx'
import { Notifications } from './Notifications.tsx'
import styles from './Scenes.module.css'
import { Sensors } from './Sensors.tsx'
import { SharedDocument } from './SharedDocument.tsx'
import { StockPrice } from './StockPrice.tsx'
import type { SceneProps } from './scene-props.ts'
import { sceneSentence } from './scene-words.ts'
import { carriesNews } from './seen.ts'
import { useSeen } from './use-seen.ts'

const views: Record<Pictured, ComponentType<SceneProps>> = {
  chat: Chat,
  'stock-price': StockPrice,
  'live-score': LiveScore,
  game: Game,
  document: SharedDocument,
  notifications: Notifications,
  iot: Sensors,
}

/** `size` as in SceneProps. Says itself as a sentence, for who cannot see it. */
export function SceneView({ lane, size }: { lane: number; size: SceneProps['size'] }) {
  return <SceneOf seen={useSeen(lane)} size={size} />
}

/** The same of any instant of any run. */
export function SceneOf({ seen, size }: SceneProps) {
  const { scene } = seen.scenario
  if (scene === 'none' || !carriesNews(seen)) return <PlainUpdate newest={seen.newest} />
  const View = views[scene]
  return (
    <>
      <span className="visually-hidden">{sceneSentence(scene, seen)}</span>
      <span className={styles.scene} data-scene={scene} data-size={size} aria-hidden="true">
        <View seen={seen} size={size} />
      </span>
    </>
  )
}

/** An update that is just an update, or too short to say more. */
export function PlainUpdate({ newest }: { newest: number }) {
  return (
    <span className={styles.scene}>
      <span className={styles.label}>update</span>
      <span className={styles.news}>{newest || '–'}</span>
    </span>
  )
}
