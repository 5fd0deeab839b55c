// Chapter 5 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const text: Shot = {
  experiment: 'stream-text',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 6_000 },
  lanes: ['long-polling', 'sse'],
}

const second: Shot = {
  experiment: 'no-blind-window',
  until: { atMs: 1_900 },
  window: { fromMs: 1_800, toMs: 2_500 },
  lanes: ['long-polling', 'sse'],
}

const back: Shot = {
  experiment: 'speaking-back',
  until: { atMs: 0 },
  window: { fromMs: 1_400, toMs: 3_000 },
  lanes: ['sse'],
}

const ends: Shot = {
  experiment: 'stream-ends',
  until: { atMs: 3_900 },
  window: { fromMs: 2_500, toMs: 9_000 },
  lanes: ['sse'],
}

export const beats: readonly Beat[] = [
  { id: 'idea', kind: 'reveal', minutes: 1 },
  {
    id: 'text',
    kind: 'run',
    minutes: 1,
    ...text,
    until: { after: { event: 'delivered', lane: 'sse', update: 3 }, byMs: 400 },
    pin: { event: 'sent', lane: 'sse', type: 'event', nth: 1 },
    point: { event: 'delivered', lane: 'sse', update: 1 },
  },
  { id: 'ask-second', kind: 'ask', minutes: 1, ...second },
  {
    id: 'answer-second',
    kind: 'answer',
    minutes: 1,
    ...second,
    until: { atMs: 5_000 },
    point: { event: 'delivered', lane: 'sse', update: 2 },
  },
  { id: 'ask-back', kind: 'ask', minutes: 1, ...back },
  {
    id: 'answer-back',
    kind: 'answer',
    minutes: 1,
    ...back,
    until: { atMs: 10_000 },
    pin: { event: 'sent', lane: 'sse', type: 'post', nth: 1 },
  },
  { id: 'ask-ends', kind: 'ask', minutes: 1, ...ends },
  {
    id: 'run-ends',
    kind: 'run',
    minutes: 1,
    ...ends,
    until: { after: { event: 'sent', lane: 'sse', type: 'request', nth: 2 }, byMs: 20 },
    point: { event: 'sent', lane: 'sse', type: 'request', nth: 2 },
  },
  {
    id: 'answer-ends',
    kind: 'answer',
    minutes: 1,
    ...ends,
    until: { atMs: 12_000 },
    pin: { event: 'sent', lane: 'sse', type: 'request', nth: 2 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['idea', 'text', 'ask-ends', 'run-ends', 'answer-ends'],
  90: beats.map(({ id }) => id),
}
