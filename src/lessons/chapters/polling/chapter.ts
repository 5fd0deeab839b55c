// Chapter 3: polling, the dilemma of its interval, and where it is enough.
import type { Chapter } from '../../chapter.ts'
import { figures } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { cheapest } from './evidence.ts'
import { askingForNothing, dilemma, enough, halfTheInterval } from './experiments.ts'

export const polling: Chapter = {
  id: 'polling',
  minutes: 10,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'text', key: 'p2' },
    { kind: 'experiment', id: 'half-the-interval' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'asking-for-nothing' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'dilemma' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'enough' },
  ],
  experiments: [halfTheInterval, askingForNothing, dilemma, enough],
  claims,
  checks: [
    {
      id: 'worst',
      options: ['half', 'whole', 'double'],
      experiment: 'half-the-interval',
      truth: (outcome) => {
        const { latencyMaxMs } = figures(outcome, 'polling')
        if (latencyMaxMs === undefined) return undefined
        if (latencyMaxMs < 1_500) return 'half'
        return latencyMaxMs < 3_000 ? 'whole' : 'double'
      },
    },
    {
      id: 'empty',
      options: ['no-news', 'no-headers', 'lost'],
      term: 'empty-answer',
      right: 'no-news',
    },
    {
      id: 'bytes',
      options: ['polling', 'websocket', 'same'],
      experiment: 'enough',
      truth: cheapest,
    },
  ],
  terms: ['polling', 'interval', 'empty-answer', 'load', 'packet', 'acknowledgement'],
  beats,
  plans,
}
