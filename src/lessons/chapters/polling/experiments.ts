// Runs on the interval: what it does to latency, what it costs when there is no news, how the two pull against
// each other, and where polling is the right choice.
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { cheapest, emptyShare, requestsPerUpdate } from './evidence.ts'

export const halfTheInterval: Experiment = {
  id: 'half-the-interval',
  misconception: 'latency-equals-the-interval',
  scenario: lessonScenario({
    seed: 60,
    durationMs: 24_000,
    feed: { ratePerSecond: 2 },
    lanes: [createLane('polling')],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'number',
    unit: 'ms',
    min: 0,
    max: 4_000,
    step: 50,
    truth: (outcome) => figures(outcome, 'polling').latencyMeanMs,
  },
  controls: ['lanes.polling.intervalMs', 'lanes.polling.timing', 'link.delayMs'],
}

export const askingForNothing: Experiment = {
  id: 'asking-for-nothing',
  scenario: lessonScenario({
    seed: 35,
    durationMs: 30_000,
    feed: { ratePerSecond: 0.1, payloadBytes: 120 },
    lanes: [createLane('polling', { intervalMs: 1_000 })],
  }),
  camera: { fromMs: 0, toMs: 30_000 },
  predict: {
    kind: 'number',
    unit: 'percent',
    min: 0,
    max: 100,
    step: 5,
    truth: (outcome) => emptyShare(outcome, 'polling'),
  },
  controls: ['lanes.polling.intervalMs', 'feed.ratePerSecond'],
}

/** The same news, asked for after a pause of two seconds and after one. */
export const dilemma: Experiment = {
  id: 'dilemma',
  scenario: lessonScenario({
    seed: 43,
    durationMs: 30_000,
    feed: { ratePerSecond: 0.8 },
    lanes: [
      createLane('polling', { intervalMs: 2_000 }, 'seldom'),
      createLane('polling', { intervalMs: 1_000 }, 'often'),
    ],
  }),
  camera: { fromMs: 0, toMs: 15_000 },
  predict: {
    kind: 'choice',
    options: ['better', 'trade', 'same'],
    truth: (outcome) => {
      const latency = meanLatencyMs(outcome, 'often') / meanLatencyMs(outcome, 'seldom')
      const requests = figures(outcome, 'often').requests / figures(outcome, 'seldom').requests
      if (Number.isNaN(latency)) return undefined
      if (latency > 0.9) return 'same'
      return requests > 1.2 ? 'trade' : 'better'
    },
  },
  task: {
    controls: ['lanes.often.intervalMs'],
    conditions: [
      {
        id: 'latency',
        lane: 'often',
        unit: 'ms',
        value: (outcome) => figures(outcome, 'often').latencyMeanMs,
        atMost: 300,
      },
      {
        id: 'requests',
        lane: 'often',
        unit: 'count',
        value: (outcome) => requestsPerUpdate(outcome, 'often'),
        atMost: 3,
      },
    ],
    solution: [{ field: 'lanes.often.intervalMs', value: 360 }],
  },
}

export const enough: Experiment = {
  id: 'enough',
  misconception: 'polling-is-always-wrong',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 10_000,
    feed: { ratePerSecond: 20, payloadBytes: 16 },
    lanes: [createLane('polling', { intervalMs: 1_000 }), createLane('websocket')],
  }),
  camera: { fromMs: 0, toMs: 5_000 },
  predict: {
    kind: 'choice',
    options: ['polling', 'same', 'websocket'],
    truth: cheapest,
  },
  controls: ['feed.ratePerSecond', 'lanes.polling.intervalMs'],
}
