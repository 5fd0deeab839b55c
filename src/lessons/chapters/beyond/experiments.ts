// Two limits of what the lab models, each of which a newer protocol was made against: one connection keeps one
// order, and a browser opens six of them.
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { deliveries, figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { lateCount, waitedBehind } from './evidence.ts'

export const oneLostPacket: Experiment = {
  id: 'one-lost-packet',
  scenario: lessonScenario({
    seed: 5,
    durationMs: 10_000,
    feed: { pattern: 'steady', ratePerSecond: 10, payloadBytes: 24 },
    link: { lossRatio: 0.04 },
    lanes: [createLane('websocket')],
  }),
  camera: { fromMs: 0, toMs: 5_000 },
  predict: {
    kind: 'choice',
    options: ['none', 'the-lost', 'those-behind'],
    truth: (outcome) => {
      if (deliveries(outcome, 'websocket').length < 20) return undefined
      if (lateCount(outcome, 'websocket') === 0) return 'none'
      return waitedBehind(outcome, 'websocket') > 0 ? 'those-behind' : 'the-lost'
    },
  },
  controls: ['link.lossRatio', 'feed.ratePerSecond'],
  exceptionSeed: 34,
}

/** The same person at the same link; the second browser may open as many connections as it likes. */
export const sixLines: Experiment = {
  id: 'six-lines',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 12_000,
    feed: { ratePerSecond: 0.5 },
    upstream: { ratePerSecond: 11, payloadBytes: 20 },
    link: { delayMs: 250 },
    lanes: [
      createLane('sse'),
      { ...createLane('sse', {}, 'sse-2'), link: { maxConnections: 100 } },
    ],
  }),
  camera: { fromMs: 0, toMs: 6_000 },
  predict: {
    kind: 'number',
    unit: 'ms',
    min: 0,
    max: 3_000,
    step: 50,
    truth: (outcome) => figures(outcome, 'sse').upstreamLatencyMeanMs,
  },
  task: {
    controls: ['lanes.sse.link.maxConnections', 'upstream.ratePerSecond'],
    conditions: [
      {
        id: 'up',
        lane: 'sse',
        unit: 'ms',
        value: (outcome) => figures(outcome, 'sse').upstreamLatencyMeanMs,
        atMost: 320,
      },
      {
        id: 'messages',
        lane: 'sse',
        unit: 'count',
        value: (outcome) => figures(outcome, 'sse').messagesReceived,
        atLeast: 80,
      },
    ],
    solution: [{ field: 'lanes.sse.link.maxConnections', value: 20 }],
  },
}
