// Chapter 7: the lecture's table, each word of it beside what a run measures.
import type { Chapter } from '../../chapter.ts'
import { figures } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { placeBetween } from './evidence.ts'
import { heavyNews, inTheMiddle, newEachTime, wholeTable } from './experiments.ts'

export const comparison: Chapter = {
  id: 'comparison',
  minutes: 9,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'experiment', id: 'whole-table' },
    { kind: 'text', key: 'p2' },
    { kind: 'comparison' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'in-the-middle' },
    { kind: 'experiment', id: 'new-each-time' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'heavy-news' },
    { kind: 'text', key: 'p5' },
    { kind: 'steps', key: 'steps', count: 5 },
  ],
  experiments: [wholeTable, inTheMiddle, newEachTime, heavyNews],
  claims,
  checks: [
    {
      id: 'middle',
      options: ['polling', 'between', 'websocket'],
      experiment: 'in-the-middle',
      truth: (outcome) => {
        const place = placeBetween(outcome, 'long-polling', 'websocket', 'polling')
        if (Number.isNaN(place)) return undefined
        if (place < 0.25) return 'websocket'
        return place > 0.75 ? 'polling' : 'between'
      },
    },
    {
      id: 'new',
      options: ['protocol', 'pause', 'server'],
      experiment: 'new-each-time',
      truth: (outcome) => {
        const often = figures(outcome, 'often').connectionsOpened
        const seldom = figures(outcome, 'seldom').connectionsOpened
        if (seldom === 0) return undefined
        return often < seldom ? 'pause' : 'protocol'
      },
    },
    {
      id: 'efficiency',
      options: ['payload', 'speed', 'requests'],
      term: 'efficiency',
      right: 'payload',
    },
  ],
  terms: ['efficiency'],
  beats,
  plans,
}
