// Chapter 3 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const half: Shot = {
  experiment: 'half-the-interval',
  until: { atMs: 0 },
  window: { fromMs: 4_000, toMs: 12_000 },
  lanes: ['polling'],
}

const nothing: Shot = {
  experiment: 'asking-for-nothing',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 10_000 },
  lanes: ['polling'],
}

const dilemma: Shot = {
  experiment: 'dilemma',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 12_000 },
  lanes: ['seldom', 'often'],
}

const enough: Shot = {
  experiment: 'enough',
  until: { atMs: 0 },
  window: { fromMs: 2_000, toMs: 5_000 },
  lanes: ['polling', 'websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'idea', kind: 'reveal', minutes: 1 },
  { id: 'ask-half', kind: 'ask', minutes: 1, ...half },
  { id: 'run-half', kind: 'run', minutes: 1, ...half, until: { atMs: 12_000 } },
  { id: 'answer-half', kind: 'answer', minutes: 1, ...half, until: { atMs: 24_000 } },
  {
    id: 'zoom-half',
    kind: 'zoom',
    minutes: 1,
    ...half,
    until: { atMs: 24_000 },
    window: { fromMs: 4_000, toMs: 7_000 },
    point: { event: 'delivered', lane: 'polling', update: 9 },
  },
  { id: 'ask-nothing', kind: 'ask', minutes: 1, ...nothing },
  {
    id: 'run-nothing',
    kind: 'run',
    minutes: 1,
    ...nothing,
    until: { after: { event: 'delivered', lane: 'polling', update: 1 }, byMs: 500 },
    point: { event: 'delivered', lane: 'polling', update: 1 },
  },
  {
    id: 'answer-nothing',
    kind: 'answer',
    minutes: 1,
    ...nothing,
    until: { atMs: 30_000 },
    window: { fromMs: 0, toMs: 30_000 },
  },
  { id: 'thousand', kind: 'reveal', minutes: 1 },
  { id: 'ask-dilemma', kind: 'ask', minutes: 1, ...dilemma },
  { id: 'answer-dilemma', kind: 'answer', minutes: 1, ...dilemma, until: { atMs: 30_000 } },
  { id: 'ask-enough', kind: 'ask', minutes: 1, ...enough },
  {
    id: 'answer-enough',
    kind: 'answer',
    minutes: 1,
    ...enough,
    until: { atMs: 10_000 },
    pin: { event: 'sent', lane: 'polling', type: 'response', nth: 4 },
  },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: [
    'idea',
    'ask-half',
    'run-half',
    'answer-half',
    'run-nothing',
    'ask-dilemma',
    'answer-dilemma',
  ],
  90: beats.map(({ id }) => id),
}
