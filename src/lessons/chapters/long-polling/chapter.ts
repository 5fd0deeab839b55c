// Chapter 4: long polling, its five steps, its blind window, and what becomes of it when news is frequent.
import type { Chapter } from '../../chapter.ts'
import { figures } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { batches, blindWindow, heldNotSlow, oneConnection } from './experiments.ts'

export const longPolling: Chapter = {
  id: 'long-polling',
  minutes: 10,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'steps', key: 'steps', count: 5 },
    { kind: 'text', key: 'p2' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'held-not-slow' },
    { kind: 'experiment', id: 'one-connection' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'blind-window' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'batches' },
  ],
  experiments: [heldNotSlow, oneConnection, blindWindow, batches],
  claims,
  checks: [
    {
      id: 'ends',
      options: ['update', 'time-out', 'interval'],
      experiment: 'held-not-slow',
      truth: (outcome) => {
        const { emptyAnswers, updatesDelivered } = figures(outcome, 'long-polling')
        if (updatesDelivered === 0) return undefined
        return emptyAnswers === 0 ? 'update' : 'time-out'
      },
    },
    {
      id: 'window',
      options: ['answer-arrives', 'request-arrives', 'update'],
      term: 'blind-window',
      right: 'request-arrives',
    },
    {
      id: 'connections',
      options: ['one', 'per-update', 'per-request'],
      experiment: 'one-connection',
      truth: (outcome) => {
        const { connectionsOpened, updatesDelivered, requests } = figures(outcome, 'long-polling')
        if (connectionsOpened === 1) return 'one'
        if (connectionsOpened === updatesDelivered) return 'per-update'
        return connectionsOpened === requests ? 'per-request' : undefined
      },
    },
  ],
  terms: ['long-polling', 'hold', 'time-out', 'push', 'blind-window', 'batch'],
  beats,
  plans,
}
