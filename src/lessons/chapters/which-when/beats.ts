// Chapter 8 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const tenth: Shot = {
  experiment: 'tenth-of-a-second',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 3_000 },
  lanes: ['long-polling', 'sse', 'websocket'],
}

const million: Shot = {
  experiment: 'million',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 60_000 },
  lanes: ['polling', 'sse', 'websocket'],
}

const glance: Shot = {
  experiment: 'glance',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 21_000 },
  lanes: ['polling', 'sse', 'websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'questions', kind: 'reveal', minutes: 1 },
  { id: 'ask-tenth', kind: 'ask', minutes: 1, ...tenth },
  {
    id: 'answer-tenth',
    kind: 'answer',
    minutes: 1,
    ...tenth,
    until: { atMs: 6_000 },
  },
  { id: 'ask-million', kind: 'ask', minutes: 1, ...million },
  { id: 'answer-million', kind: 'answer', minutes: 1, ...million, until: { atMs: 240_000 } },
  { id: 'ask-glance', kind: 'ask', minutes: 1, ...glance },
  {
    id: 'answer-glance',
    kind: 'answer',
    minutes: 1,
    ...glance,
    until: { atMs: 21_000 },
    pin: { event: 'sent', lane: 'polling', type: 'response', nth: 2 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['questions', 'ask-tenth', 'answer-tenth', 'so'],
  90: beats.map(({ id }) => id),
}
