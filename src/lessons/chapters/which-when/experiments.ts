// Four of the lecture's cases, played as the chooser plays them: a limit that only some can keep, many words in both
// directions, very many clients, and a case for polling.
import type { Protocol } from '../../../scenario/scenario.ts'
import { cases } from '../../chooser/cases.ts'
import type { Answers } from '../../chooser/questions.ts'
import { trial } from '../../chooser/trial.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import type { LessonScenario } from '../../scenario.ts'
import { firstOf, keepers, p95Ms, requestsOfAMillion } from './evidence.ts'

/** The chooser's run for these answers, with fewer lanes and of another length. */
function part(
  answers: Answers,
  { seed, durationMs, lanes }: { seed: number; durationMs: number; lanes: readonly Protocol[] },
): LessonScenario {
  const whole = trial(answers)
  const isIn = ({ protocol }: { protocol: Protocol }) => lanes.includes(protocol)
  return { ...whole, seed, durationMs, lanes: whole.lanes.filter(isIn) }
}

export const tenthOfASecond: Experiment = {
  id: 'tenth-of-a-second',
  scenario: part(cases.game, {
    seed: 4,
    durationMs: 6_000,
    lanes: ['long-polling', 'sse', 'websocket'],
  }),
  camera: { fromMs: 0, toMs: 4_000 },
  predict: {
    kind: 'choice',
    options: ['all', 'not-long-polling', 'only-websocket', 'none'],
    truth: (outcome) => {
      if (figures(outcome, 'long-polling').updatesDelivered < 20) return undefined
      const keep = keepers(outcome, cases.game)
      if (keep.length === 0) return 'none'
      if (keep.length === 3) return 'all'
      return keep.includes('sse') ? 'not-long-polling' : 'only-websocket'
    },
  },
  exceptionSeed: 1,
  task: {
    controls: ['link.delayMs'],
    conditions: [
      {
        id: 'p95',
        lane: 'long-polling',
        unit: 'ms',
        value: (outcome) =>
          figures(outcome, 'long-polling').updatesDelivered < 20
            ? undefined
            : p95Ms(outcome, cases.game, 'long-polling'),
        atMost: 100,
      },
    ],
    solution: [{ field: 'link.delayMs', value: 25 }],
  },
}

export const talk: Experiment = {
  id: 'talk',
  scenario: part(cases.slack, {
    seed: 3,
    durationMs: 15_000,
    lanes: ['polling', 'sse', 'websocket'],
  }),
  camera: { fromMs: 0, toMs: 10_000 },
  predict: {
    kind: 'choice',
    options: ['polling', 'sse', 'websocket'],
    truth: (outcome) => firstOf(outcome, cases.slack),
  },
  controls: ['upstream.ratePerSecond', 'feed.ratePerSecond'],
}

export const million: Experiment = {
  id: 'million',
  scenario: part(cases.notifications, {
    seed: 1,
    durationMs: 240_000,
    lanes: ['polling', 'sse', 'websocket'],
  }),
  camera: { fromMs: 0, toMs: 60_000 },
  predict: {
    kind: 'number',
    unit: 'count',
    min: 0,
    max: 1_000_000,
    step: 5_000,
    truth: (outcome) => requestsOfAMillion(outcome, 'polling'),
  },
  controls: ['lanes.polling.intervalMs', 'feed.ratePerSecond'],
  exceptionSeed: 82,
}

export const glance: Experiment = {
  id: 'glance',
  scenario: part(cases.diagram, {
    seed: 2,
    durationMs: 21_000,
    lanes: ['polling', 'sse', 'websocket'],
  }),
  camera: { fromMs: 0, toMs: 21_000 },
  predict: {
    kind: 'choice',
    options: ['polling', 'sse', 'websocket'],
    truth: (outcome) => firstOf(outcome, cases.diagram),
  },
  controls: ['feed.ratePerSecond', 'lanes.polling.intervalMs'],
}
