// What an update says. A function of its scene, id and length, so that its text need not be kept with the
// trace.
import type { Place } from './scenes/game.ts'
import { fill, newsText, type Scene } from './scenes/scene-text.ts'

const SENTENCE = 'Something happened, and whoever cares wants to know of it now, not later. '

/** Of an update that is just an update. */
export const payloadText = (id: number, bytes: number): string =>
  `#${id} ${SENTENCE.repeat(Math.ceil(bytes / SENTENCE.length))}`.slice(0, bytes)

export interface Said {
  /** Exactly as many bytes as wanted. */
  text: string
  /** Whether the news of the scene is in it: a payload too short for it is like one without a scene. */
  whole: boolean
}

/** The payload of update `id`. `figure`: where the lane's server has the person's figure, for a game. */
export function payloadOf(
  { scene, seed }: { scene: Scene; seed: number },
  id: number,
  bytes: number,
  figure: Place,
): Said {
  const news = scene === 'none' ? undefined : newsText(scene, seed, id, figure)
  if (scene === 'none' || news === undefined || news.length > bytes)
    return { text: payloadText(id, bytes), whole: false }
  return { text: fill(scene, news, bytes), whole: true }
}
