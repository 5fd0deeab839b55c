// Chapter 2 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const must: Shot = {
  experiment: 'must-ask',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 8_000 },
  lanes: ['request-response'],
}

const order: Shot = {
  experiment: 'overtaking',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 4_000 },
  lanes: ['request-response', 'websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'letters', kind: 'reveal', minutes: 1 },
  { id: 'ask-must', kind: 'ask', minutes: 1, ...must },
  { id: 'run-must', kind: 'run', minutes: 1, ...must, until: { atMs: 6_900 } },
  {
    id: 'answer-must',
    kind: 'answer',
    minutes: 1,
    ...must,
    until: { after: { event: 'delivered', lane: 'request-response', update: 1 }, byMs: 500 },
    point: { event: 'sent', lane: 'request-response', type: 'request', nth: 2 },
  },
  {
    id: 'zoom-must',
    kind: 'zoom',
    minutes: 1,
    ...must,
    until: { after: { event: 'delivered', lane: 'request-response', update: 1 }, byMs: 500 },
    window: { fromMs: 6_800, toMs: 7_300 },
    pin: { event: 'sent', lane: 'request-response', type: 'response', nth: 2 },
  },
  {
    id: 'vain',
    kind: 'run',
    minutes: 1,
    experiment: 'asking-in-vain',
    until: { atMs: 10_000 },
    window: { fromMs: 0, toMs: 10_000 },
    lanes: ['request-response'],
    pin: { event: 'sent', lane: 'request-response', type: 'response', nth: 1 },
  },
  { id: 'ask-order', kind: 'ask', minutes: 1, ...order },
  { id: 'run-order', kind: 'run', minutes: 1, ...order, until: { atMs: 4_000 } },
  { id: 'answer-order', kind: 'answer', minutes: 1, ...order, until: { atMs: 8_000 } },
  { id: 'so', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['letters', 'ask-must', 'run-must', 'answer-must', 'vain'],
  90: beats.map(({ id }) => id),
}
