// What an update says in each scene: first the news, then whatever else fills the wanted length. ASCII
// without quotation marks or backslashes, so that JSON carries each letter as one byte and a scene never
// changes a size, and with it never a trace.
import { editAt, writers } from './document.ts'
import { ballAt, type Place } from './game.ts'
import { readingAt, sensorOf, sensors } from './iot.ts'
import { scoreAt } from './live-score.ts'
import { chatLineAt, notificationAt } from './people.ts'
import { changeAt, formatPrice, priceAt, SHARE } from './stock-price.ts'

/** What a person makes of the updates. `none`: an update is just an update. */
export const scenes = [
  'none',
  'chat',
  'stock-price',
  'live-score',
  'game',
  'document',
  'notifications',
  'iot',
] as const
export type Scene = (typeof scenes)[number]
export type Pictured = Exclude<Scene, 'none'>

/** `figure`: where the lane's server has the person's figure. */
type News = (seed: number, id: number, figure: Place) => string

const news: Record<Pictured, News> = {
  chat(seed, id) {
    const { author, text } = chatLineAt(seed, id)
    return `${author}: ${text}`
  },
  'stock-price': (seed, id) => `${SHARE} ${formatPrice(priceAt(seed, id))} ${changeAt(seed, id)}`,
  'live-score'(seed, id) {
    const { home, away, minute } = scoreAt(seed, id)
    return `${home}:${away} ${minute}'`
  },
  game(seed, id, figure) {
    const ball = ballAt(seed, id)
    return `B${ball.x},${ball.y} Y${figure.x},${figure.y}`
  },
  document: (_, id) => {
    const { writer, place, word } = editAt(id)
    return `${writers[writer]?.[0]}${place}+${word}`
  },
  notifications: notificationAt,
  iot: (seed, id) => `${sensors[sensorOf(id)]?.name} ${readingAt(seed, id)} C`,
}

/** What follows the news where there is room. */
const more: Partial<Record<Pictured, string>> = {
  chat: 'And tell the others, please.',
  'live-score': 'What a goal! The keeper had no chance, and the whole stadium is up and sings.',
  notifications: 'Open the page to see more, or mute this kind of message in your settings.',
}

/** The news of update `id`, however long it is. */
export const newsText = (scene: Pictured, seed: number, id: number, figure: Place): string =>
  news[scene](seed, id, figure)

/** Filled with whole words where the scene has some, and with spaces, to exactly this length. */
export function fill(scene: Pictured, text: string, bytes: number): string {
  const words = more[scene]?.split(' ') ?? []
  let whole = text
  for (let i = 0; words.length > 0; i++) {
    const next = `${whole} ${words[i % words.length]}`
    if (next.length > bytes) break
    whole = next
  }
  return whole.padEnd(bytes)
}
