// Every screen as a sentence: what it shows, and what is really so where that is something else.
import { PARAGRAPH, writers, writtenBy } from '../../scenario/scenes/document.ts'
import { newestOf, readingAt, sensors } from '../../scenario/scenes/iot.ts'
import { scoreAt } from '../../scenario/scenes/live-score.ts'
import { notificationAt } from '../../scenario/scenes/people.ts'
import type { Pictured } from '../../scenario/scenes/scene-text.ts'
import { formatPrice, priceAt, SHARE } from '../../scenario/scenes/stock-price.ts'
import { formatMs, formatSpan, plural } from '../words/units.ts'
import { chatView } from './chat-view.ts'
import { gameView } from './game-view.ts'
import type { Seen } from './seen.ts'

/** `really 102.41`, where the server's newest says something else than this client's. */
export const really = (shown: string, true_: string): string =>
  shown === true_ ? '' : `really ${true_}`

export const scoreText = (seed: number, id: number): string => {
  const { home, away } = scoreAt(seed, id)
  return `${home}:${away}`
}

/** How many words of a writer's paragraph are on the page after so many updates. */
export const wordsOnPage = (writer: number, updates: number): number => {
  const written = writtenBy(writer, updates)
  return written === 0 ? 0 : ((written - 1) % PARAGRAPH) + 1
}

const withReally = (shown: string, true_: string): string => {
  const other = really(shown, true_)
  return other ? `${shown}, ${other}` : shown
}

const sentences: Record<Pictured, (seen: Seen) => string> = {
  'stock-price': ({ scenario: { seed }, newest, created }) =>
    `${SHARE} costs ${withReally(formatPrice(priceAt(seed, newest)), formatPrice(priceAt(seed, created)))}.`,
  'live-score': ({ scenario: { seed }, newest, created }) =>
    `The score is ${withReally(scoreText(seed, newest), scoreText(seed, created))}.`,
  chat(seen) {
    const last = chatView(seen, 1)[0]
    if (!last) return 'Nobody has said anything yet.'
    if (!last.author)
      return `Own message: ${last.arrived ? 'at the server' : 'sent, not at the server yet'}.`
    return `${last.author} says: ${last.text} It came ${formatSpan(last.latenessUs ?? 0)} late.`
  },
  document: ({ newest, created }) =>
    writers
      .map((name, writer) => {
        const missing = writtenBy(writer, created) - writtenBy(writer, newest)
        return `${name} wrote ${plural(writtenBy(writer, created), 'word')}, ${missing} not here yet.`
      })
      .join(' '),
  notifications: ({ scenario: { seed }, newest, created }) =>
    newest === 0
      ? `No notification; ${created} not here yet.`
      : `${plural(newest, 'notification')}, ${created - newest} not here yet. Newest: ${notificationAt(seed, newest)}.`,
  iot({ scenario: { seed }, newest }) {
    const readings = sensors.map(({ name }, sensor) => {
      const id = newestOf(sensor, newest)
      return `${name} ${id === 0 ? 'unknown' : `${readingAt(seed, id)} °C`}`
    })
    return `Sensors: ${readings.join(', ')}.`
  },
  game(seen) {
    const { behind, lastMs, meanMs } = gameView(seen)
    const answered =
      lastMs === undefined || meanMs === undefined
        ? 'No key is answered yet.'
        : `The last key was answered after ${formatMs(lastMs)}, the mean is ${formatMs(meanMs)}.`
    return `The ball is ${plural(seen.created - seen.newest, 'picture')} behind, your figure ${plural(behind, 'move')}. ${answered}`
  },
}

/** What this screen shows, in a sentence. */
export const sceneSentence = (scene: Pictured, seen: Seen): string =>
  seen.newest === 0 && scene !== 'notifications' && scene !== 'game'
    ? 'Nothing to see yet.'
    : sentences[scene](seen)
