// Chapter 4 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const slow: Shot = {
  experiment: 'held-not-slow',
  until: { atMs: 0 },
  window: { fromMs: 2_000, toMs: 9_000 },
  lanes: ['polling', 'long-polling'],
}

const connection: Shot = {
  experiment: 'one-connection',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 12_000 },
  lanes: ['long-polling'],
}

const blind: Shot = {
  experiment: 'blind-window',
  until: { atMs: 1_900 },
  window: { fromMs: 1_800, toMs: 2_500 },
  lanes: ['long-polling', 'websocket'],
}

const batches: Shot = {
  experiment: 'batches',
  until: { atMs: 0 },
  window: { fromMs: 2_000, toMs: 4_000 },
  lanes: ['long-polling', 'websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'idea', kind: 'reveal', minutes: 1 },
  {
    id: 'steps',
    kind: 'run',
    minutes: 1,
    ...connection,
    window: { fromMs: 0, toMs: 3_000 },
    until: { after: { event: 'delivered', lane: 'long-polling', update: 1 }, byMs: 300 },
    point: { event: 'delivered', lane: 'long-polling', update: 1 },
  },
  { id: 'ask-slow', kind: 'ask', minutes: 1, ...slow },
  {
    id: 'run-slow',
    kind: 'run',
    minutes: 1,
    ...slow,
    until: { after: { event: 'delivered', lane: 'polling', update: 3 }, byMs: 200 },
    point: { event: 'delivered', lane: 'long-polling', update: 3 },
  },
  { id: 'answer-slow', kind: 'answer', minutes: 1, ...slow, until: { atMs: 24_000 } },
  { id: 'ask-connection', kind: 'ask', minutes: 1, ...connection },
  { id: 'answer-connection', kind: 'answer', minutes: 1, ...connection, until: { atMs: 24_000 } },
  { id: 'ask-blind', kind: 'ask', minutes: 1, ...blind },
  {
    id: 'run-blind',
    kind: 'run',
    minutes: 1,
    ...blind,
    until: { after: { event: 'created', update: 2 }, byMs: 30 },
    point: { event: 'created', update: 2 },
  },
  {
    id: 'zoom-blind',
    kind: 'zoom',
    minutes: 1,
    ...blind,
    until: { after: { event: 'arrived', lane: 'long-polling', type: 'request', nth: 2 }, byMs: 1 },
    point: { event: 'arrived', lane: 'long-polling', type: 'request', nth: 2 },
  },
  {
    id: 'answer-blind',
    kind: 'answer',
    minutes: 1,
    ...blind,
    until: { atMs: 5_000 },
    point: { event: 'delivered', lane: 'long-polling', update: 2 },
  },
  { id: 'run-batches', kind: 'run', minutes: 1, ...batches, until: { atMs: 4_000 } },
  {
    id: 'answer-batches',
    kind: 'answer',
    minutes: 1,
    ...batches,
    until: { atMs: 8_000 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['idea', 'steps', 'ask-slow', 'answer-slow', 'ask-blind', 'run-blind', 'answer-blind'],
  90: beats.map(({ id }) => id),
}
