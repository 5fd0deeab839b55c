// Chapter 9: what lies beyond the five protocols, and what the lab does not model.
import type { Chapter } from '../../chapter.ts'
import { figures } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { waitedBehind } from './evidence.ts'
import { oneLostPacket, sixLines } from './experiments.ts'
import { references } from './references.ts'

export const beyond: Chapter = {
  id: 'beyond',
  minutes: 7,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'experiment', id: 'six-lines' },
    { kind: 'text', key: 'p2' },
    { kind: 'experiment', id: 'one-lost-packet' },
    { kind: 'text', key: 'p3' },
    { kind: 'text', key: 'p4' },
    { kind: 'text', key: 'p5' },
    { kind: 'text', key: 'p6' },
    { kind: 'references', of: references },
  ],
  experiments: [sixLines, oneLostPacket],
  claims,
  checks: [
    {
      id: 'waiting',
      options: ['the-lost', 'those-behind'],
      experiment: 'one-lost-packet',
      truth: (outcome) => {
        if (figures(outcome, 'websocket').updatesDelivered < 20) return undefined
        return waitedBehind(outcome, 'websocket') > 0 ? 'those-behind' : 'the-lost'
      },
    },
    {
      id: 'multiplexing',
      options: ['one-connection', 'many-connections', 'compression'],
      term: 'multiplexing',
      right: 'one-connection',
    },
  ],
  terms: ['multiplexing', 'head-of-line', 'datagram'],
  beats,
  plans,
}
