// Chapter 6: WebSocket, the phone call instead of letters: how it is opened, that both may speak at once, and
// what it does not do by itself.
import type { Chapter } from '../../chapter.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { fateOf, sooner } from './evidence.ts'
import { bothAtOnce, ENDED_US, missedCalls, opening, sameWire, twoBytes } from './experiments.ts'

export const websocket: Chapter = {
  id: 'websocket',
  minutes: 12,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'text', key: 'p2' },
    { kind: 'steps', key: 'steps', count: 4 },
    { kind: 'experiment', id: 'opening' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'both-at-once' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'same-wire' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'two-bytes' },
    { kind: 'text', key: 'p6' },
    { kind: 'experiment', id: 'missed-calls' },
  ],
  experiments: [opening, bothAtOnce, sameWire, twoBytes, missedCalls],
  claims,
  checks: [
    {
      id: 'switch',
      options: ['http', 'frames', 'connection'],
      term: 'handshake',
      right: 'frames',
    },
    {
      id: 'sooner',
      options: ['sse', 'websocket', 'same'],
      experiment: 'same-wire',
      truth: sooner,
    },
    {
      id: 'duplex',
      options: ['turns', 'at-once', 'two'],
      term: 'full-duplex',
      right: 'at-once',
    },
    {
      id: 'memory',
      options: ['lost', 'kept', 'asked'],
      experiment: 'missed-calls',
      truth: (outcome) => fateOf(outcome, 'websocket', ENDED_US),
    },
  ],
  terms: [
    'protocol',
    'handshake',
    'upgrade',
    'frame',
    'event-driven',
    'full-duplex',
    'masking',
    'backoff',
  ],
  beats,
  plans,
}
