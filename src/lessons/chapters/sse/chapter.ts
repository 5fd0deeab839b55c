// Chapter 5: Server-Sent Events, the answer that does not end: its text, its one direction, its second start.
import type { Chapter } from '../../chapter.ts'
import { figures } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { wayUp } from './evidence.ts'
import { noBlindWindow, speakingBack, streamEnds, streamText } from './experiments.ts'

export const sse: Chapter = {
  id: 'sse',
  minutes: 10,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'text', key: 'p2' },
    { kind: 'experiment', id: 'no-blind-window' },
    { kind: 'text', key: 'p3' },
    { kind: 'steps', key: 'steps', count: 4 },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'stream-text' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'speaking-back' },
    { kind: 'text', key: 'p6' },
    { kind: 'experiment', id: 'stream-ends' },
  ],
  experiments: [noBlindWindow, streamText, speakingBack, streamEnds],
  claims,
  checks: [
    {
      id: 'requests',
      options: ['one', 'per-update', 'none'],
      experiment: 'stream-text',
      truth: (outcome) => {
        const { requests, updatesDelivered } = figures(outcome, 'sse')
        if (updatesDelivered < 2) return undefined
        if (requests === 0) return 'none'
        return requests === 1 ? 'one' : 'per-update'
      },
    },
    {
      id: 'up',
      options: ['stream', 'requests', 'not-at-all'],
      experiment: 'speaking-back',
      truth: (outcome) => wayUp(outcome, 'sse'),
    },
    {
      id: 'comment',
      options: ['open', 'ask', 'count'],
      term: 'heartbeat',
      right: 'open',
    },
    {
      id: 'memory',
      options: ['browser', 'server', 'page'],
      term: 'last-event-id',
      right: 'browser',
    },
  ],
  terms: ['sse', 'event-stream', 'event', 'heartbeat', 'reconnect', 'last-event-id'],
  beats,
  plans,
}
