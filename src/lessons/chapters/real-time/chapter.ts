// Chapter 1: what real-time communication is, and what it cannot be.
import type { Chapter } from '../../chapter.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { neverZero, oldNews } from './experiments.ts'
import { staleShare } from './staleness.ts'

export const realTime: Chapter = {
  id: 'real-time',
  minutes: 7,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'text', key: 'p2' },
    { kind: 'text', key: 'p3' },
    { kind: 'text', key: 'picture' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'never-zero' },
    { kind: 'text', key: 'p5' },
    { kind: 'experiment', id: 'old-news' },
    { kind: 'text', key: 'p6' },
  ],
  experiments: [neverZero, oldNews],
  claims,
  checks: [
    {
      id: 'latency',
      options: ['to-delivery', 'on-the-link', 'between'],
      term: 'latency',
      right: 'to-delivery',
    },
    {
      id: 'near',
      options: ['near', 'far', 'both'],
      experiment: 'never-zero',
      truth: (outcome) => {
        if (figures(outcome, 'far').updatesDelivered === 0) return undefined
        const ahead = meanLatencyMs(outcome, 'far') - meanLatencyMs(outcome, 'near')
        if (ahead === 0) return 'both'
        return ahead > 0 ? 'near' : 'far'
      },
    },
    {
      id: 'open',
      options: ['never', 'on-the-way', 'mostly'],
      experiment: 'old-news',
      truth: (outcome) => {
        const share = staleShare(outcome, 'open-line')
        if (share === 0) return 'never'
        return share > 50 ? 'mostly' : 'on-the-way'
      },
    },
  ],
  terms: [
    'real-time',
    'server',
    'client',
    'update',
    'message',
    'link',
    'delay',
    'latency',
    'connection',
    'lane',
    'stale',
    'run',
  ],
  beats,
  plans,
}
