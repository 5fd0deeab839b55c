// Chapter 8: which protocol when, by five questions; the lecture's cases as worked examples.
import type { Chapter } from '../../chapter.ts'
import { cases } from '../../chooser/cases.ts'
import { beats, plans } from './beats.ts'
import { claims } from './claims.ts'
import { firstOf } from './evidence.ts'
import { glance, million, talk, tenthOfASecond } from './experiments.ts'

export const whichWhen: Chapter = {
  id: 'which-when',
  minutes: 11,
  blocks: [
    { kind: 'text', key: 'p1' },
    { kind: 'experiment', id: 'tenth-of-a-second' },
    { kind: 'text', key: 'p2' },
    { kind: 'experiment', id: 'talk' },
    { kind: 'text', key: 'p3' },
    { kind: 'experiment', id: 'million' },
    { kind: 'text', key: 'p4' },
    { kind: 'experiment', id: 'glance' },
    { kind: 'text', key: 'p5' },
    { kind: 'chooser' },
    { kind: 'text', key: 'p6' },
    { kind: 'steps', key: 'steps', count: 8 },
  ],
  experiments: [tenthOfASecond, talk, million, glance],
  claims,
  checks: [
    {
      id: 'glance',
      options: ['polling', 'sse', 'websocket'],
      experiment: 'glance',
      truth: (outcome) => firstOf(outcome, cases.diagram),
    },
    {
      id: 'talk',
      options: ['polling', 'sse', 'websocket'],
      experiment: 'talk',
      truth: (outcome) => firstOf(outcome, cases.slack),
    },
    {
      id: 'percentile',
      options: ['nearly-all', 'average', 'worst'],
      term: 'percentile',
      right: 'nearly-all',
    },
  ],
  terms: ['percentile', 'proxy'],
  beats,
  plans,
}
