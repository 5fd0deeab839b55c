// What a line of the code is doing, in a few words. Only what is known at the cursor is said.
import type { Microseconds } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'
import { messageName, updatesIn } from '../words/message-words.ts'
import { formatInstant, formatSpan } from '../words/units.ts'

/** `GET /updates?after=3`, `200 with update 4`, `update 4`, `ping`. */
export function nameOf(message: Message): string {
  const { type, updateCount, text } = message
  const news = updateCount > 0 ? updatesIn(message) : ''
  switch (type) {
    case 'request':
    case 'post':
      return text.split('\n')[0] ?? messageName(message)
    case 'response':
      return news ? `${messageName(message)} with ${news}` : messageName(message)
    case 'event':
      return news || 'event'
    case 'frame':
      return news || 'the message'
    case 'comment':
      if (text.startsWith(':')) return 'heartbeat'
      return text.startsWith('retry:') ? text.trim() : 'the end of the stream'
    default:
      return messageName(message)
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const sent = (message: Message, now: boolean): string =>
  capital(now ? `${nameOf(message)} is on its way` : `${nameOf(message)} was sent`)

/** What no line sends, but the machine because of one. */
export function byItself(message: Message, now: boolean): string {
  const who = message.from === 'client' ? 'browser' : 'server’s machine'
  const name = message.type === 'tls' ? message.text : messageName(message)
  return now ? `${name} of the ${who} is on its way` : `The ${who} sent ${name}`
}

export const waitsForAnswer = (us: Microseconds): string =>
  `Waiting for the answer for ${formatSpan(us)}`

export const answerComes = (message: Message): string => `Waiting; ${nameOf(message)} is on its way`

export const held = (us: Microseconds): string => `Held at the server for ${formatSpan(us)}`

export const arrived = (message: Message): string => capital(`${nameOf(message)} has arrived`)

export const shown = (first: number, last: number): string =>
  first === last ? `Update ${first} shown` : `Updates ${first} to ${last} shown`

export const asleep = (untilUs: Microseconds): string => `Waiting until ${formatInstant(untilUs)}`

export const waitsForPerson = 'Waiting for the person to press Refresh'
