// Chapter 9 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const lost: Shot = {
  experiment: 'one-lost-packet',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 5_000 },
  lanes: ['websocket'],
}

export const beats: readonly Beat[] = [
  { id: 'ask-lost', kind: 'ask', minutes: 1, ...lost },
  { id: 'answer-lost', kind: 'answer', minutes: 1, ...lost, until: { atMs: 10_000 } },
  { id: 'next', kind: 'reveal', minutes: 1 },
  { id: 'end', kind: 'reveal', minutes: 1 },
]

export const plans: Chapter['plans'] = {
  45: ['next', 'end'],
  90: beats.map(({ id }) => id),
}
