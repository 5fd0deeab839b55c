// Chapter 7 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const whole: Shot = {
  experiment: 'whole-table',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 12_000 },
  lanes: ['polling', 'long-polling', 'sse', 'websocket'],
}

const middle: Shot = {
  experiment: 'in-the-middle',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 12_000 },
  lanes: ['polling', 'long-polling', 'websocket'],
}

const connection: Shot = {
  experiment: 'new-each-time',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 24_000 },
  lanes: ['often', 'seldom'],
}

export const beats: readonly Beat[] = [
  { id: 'table', kind: 'reveal', minutes: 1 },
  { id: 'ask-whole', kind: 'ask', minutes: 1, ...whole },
  { id: 'answer-whole', kind: 'answer', minutes: 1, ...whole, until: { atMs: 24_000 } },
  { id: 'ask-middle', kind: 'ask', minutes: 1, ...middle },
  { id: 'answer-middle', kind: 'answer', minutes: 1, ...middle, until: { atMs: 24_000 } },
  { id: 'ask-connection', kind: 'ask', minutes: 1, ...connection },
  {
    id: 'answer-connection',
    kind: 'answer',
    minutes: 1,
    ...connection,
    until: { atMs: 40_000 },
    point: { event: 'sent', lane: 'seldom', type: 'request', nth: 2 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['table', 'ask-middle', 'answer-middle', 'so'],
  90: beats.map(({ id }) => id),
}
