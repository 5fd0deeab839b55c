// What every scene is given. `brief`: some sixty pixels wide. `large`: with room for more of the past.
import type { Seen } from './seen.ts'

export interface SceneProps {
  seen: Seen
  size: 'brief' | 'small' | 'large'
}
