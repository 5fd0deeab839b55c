// Chapter 6 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const opening: Shot = {
  experiment: 'opening',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 600 },
  lanes: ['sse', 'websocket'],
}

const both: Shot = {
  experiment: 'both-at-once',
  until: { atMs: 700 },
  window: { fromMs: 700, toMs: 1_700 },
  lanes: ['websocket'],
}

const wire: Shot = {
  experiment: 'same-wire',
  until: { atMs: 0 },
  window: { fromMs: 1_000, toMs: 3_000 },
  lanes: ['sse', 'websocket'],
}

const bytes: Shot = {
  experiment: 'two-bytes',
  until: { atMs: 0 },
  window: { fromMs: 2_000, toMs: 8_000 },
  lanes: ['long-polling', 'websocket'],
}

const missed: Shot = {
  experiment: 'missed-calls',
  until: { atMs: 3_900 },
  window: { fromMs: 3_500, toMs: 6_500 },
  lanes: ['websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'idea', kind: 'reveal', minutes: 1 },
  { id: 'ask-opening', kind: 'ask', minutes: 1, ...opening },
  {
    id: 'answer-opening',
    kind: 'answer',
    minutes: 1,
    ...opening,
    until: {
      after: { event: 'arrived', lane: 'websocket', type: 'response', nth: 1 },
      byMs: 100,
    },
    point: { event: 'arrived', lane: 'websocket', type: 'response', nth: 1 },
  },
  { id: 'ask-both', kind: 'ask', minutes: 1, ...both },
  {
    id: 'run-both',
    kind: 'run',
    minutes: 1,
    ...both,
    until: { after: { event: 'sent', lane: 'websocket', type: 'frame', nth: 9 }, byMs: 40 },
  },
  { id: 'answer-both', kind: 'answer', minutes: 1, ...both, until: { atMs: 8_000 } },
  { id: 'ask-wire', kind: 'ask', minutes: 1, ...wire },
  {
    id: 'answer-wire',
    kind: 'answer',
    minutes: 1,
    ...wire,
    until: { atMs: 15_000 },
    point: { event: 'delivered', lane: 'websocket', update: 3 },
  },
  { id: 'ask-bytes', kind: 'ask', minutes: 1, ...bytes },
  {
    id: 'answer-bytes',
    kind: 'answer',
    minutes: 1,
    ...bytes,
    until: { atMs: 24_000 },
    pin: { event: 'delivered', lane: 'websocket', update: 2 },
  },
  { id: 'ask-missed', kind: 'ask', minutes: 1, ...missed },
  {
    id: 'run-missed',
    kind: 'run',
    minutes: 1,
    ...missed,
    until: { after: { event: 'sent', lane: 'websocket', type: 'request', nth: 2 }, byMs: 20 },
    point: { event: 'sent', lane: 'websocket', type: 'request', nth: 2 },
  },
  {
    id: 'answer-missed',
    kind: 'answer',
    minutes: 1,
    ...missed,
    until: { atMs: 10_000 },
    pin: { event: 'sent', lane: 'websocket', type: 'request', nth: 2 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['idea', 'run-both', 'ask-wire', 'answer-wire', 'ask-missed', 'run-missed', 'answer-missed'],
  90: beats.map(({ id }) => id),
}
