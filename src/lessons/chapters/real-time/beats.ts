// Chapter 1 on stage.
import type { Beat, Shot } from '../../beat.ts'
import type { Chapter } from '../../chapter.ts'

const far: Shot = {
  experiment: 'never-zero',
  until: { atMs: 0 },
  window: { fromMs: 1_400, toMs: 3_400 },
  lanes: ['near', 'far'],
}

const old: Shot = {
  experiment: 'old-news',
  until: { atMs: 0 },
  window: { fromMs: 0, toMs: 20_000 },
  lanes: ['refresh', 'open-line'],
}

export const beats: readonly Beat[] = [
  { id: 'expect', kind: 'reveal', minutes: 1 },
  { id: 'ask-far', kind: 'ask', minutes: 1, ...far },
  {
    id: 'run-far',
    kind: 'run',
    minutes: 1,
    ...far,
    until: { after: { event: 'delivered', lane: 'far', update: 3 }, byMs: 200 },
  },
  {
    id: 'answer-far',
    kind: 'answer',
    minutes: 1,
    ...far,
    until: { atMs: 12_000 },
    window: { fromMs: 2_800, toMs: 3_200 },
    point: { event: 'delivered', lane: 'far', update: 3 },
  },
  { id: 'define', kind: 'reveal', minutes: 1 },
  { id: 'ask-old', kind: 'ask', minutes: 1, ...old },
  { id: 'run-old', kind: 'run', minutes: 1, ...old, until: { atMs: 12_000 } },
  { id: 'answer-old', kind: 'answer', minutes: 1, ...old, until: { atMs: 20_000 } },
]

export const plans: Chapter['plans'] = {
  45: ['expect', 'ask-far', 'run-far', 'answer-far'],
  90: beats.map(({ id }) => id),
}
