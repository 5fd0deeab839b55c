// What no run measures: where a protocol cannot work at all, and what it asks of the people who build it. Each
// rule has a reason in the texts, `chooser.rule.<id>`.
import type { Protocol } from '../../scenario/scenario.ts'
import type { Answers } from './questions.ts'

/** Protocols that this infrastructure makes impossible. */
const impossible: Readonly<Record<Answers['infrastructure'], readonly Protocol[]>> = {
  open: [],
  // RFC 9110, 7.8: Upgrade concerns one hop; a proxy that does not know it drops it.
  'no-upgrade': ['websocket'],
  // The answer that is a stream is complete when it ends.
  'whole-answers': ['sse', 'websocket'],
  'short-functions': ['sse', 'websocket'],
  // A server cannot reach a radio that is off, and a held request keeps it on.
  'sleeping-devices': ['long-polling', 'sse', 'websocket'],
}

export const isImpossible = (protocol: Protocol, { infrastructure }: Answers): boolean =>
  impossible[infrastructure].includes(protocol)

/** Points for work that somebody has to do. */
export interface Work {
  id: string
  points: number
}

const building: Readonly<Record<Protocol, number>> = {
  'request-response': 0,
  polling: 1,
  sse: 2,
  'long-polling': 2,
  websocket: 3,
}

/** What this protocol asks of its builders under these answers. */
export function work(protocol: Protocol, { direction, infrastructure }: Answers): Work[] {
  const all = [{ id: `build.${protocol}`, points: building[protocol] }]
  // Requests overtake each other (chapter 2).
  if (direction === 'both' && protocol !== 'websocket') all.push({ id: 'numbering', points: 1 })
  if (infrastructure === 'short-functions' && protocol === 'long-polling')
    all.push({ id: 'paid-waiting', points: 1 })
  return all
}
