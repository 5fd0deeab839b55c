// Chapter 2: the client must ask, and what that costs.
import type { Chapter } from '../../chapter.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { overtaken } from './evidence.ts'
import { askingInVain, guessing, mustAsk, overtaking } from './experiments.ts'

export const requestResponse: Chapter = {
  id: 'request-response',
  minutes: 9,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'text', key: 'p2' },
    { kind: 'experiment', id: 'must-ask' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'asking-in-vain' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'guessing' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'overtaking' },
  ],
  experiments: [mustAsk, askingInVain, guessing, overtaking],
  claims,
  checks: [
    {
      id: 'begin',
      options: ['creation', 'request', 'timer'],
      term: 'response',
      right: 'request',
    },
    {
      id: 'payload',
      options: ['nothing', 'headers', 'all'],
      term: 'payload',
      right: 'nothing',
    },
    {
      id: 'order',
      options: ['requests', 'websocket', 'none'],
      experiment: 'overtaking',
      truth: (outcome) => {
        if (overtaken(outcome, 'websocket') > 0) return 'websocket'
        return overtaken(outcome, 'request-response') > 0 ? 'requests' : 'none'
      },
    },
  ],
  terms: ['request', 'response', 'header', 'payload', 'tcp', 'jitter', 'websocket'],
  beats,
  plans,
}
