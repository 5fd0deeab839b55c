// Runs on what follows from "the client must ask": nothing comes unasked, asking costs, guessing when to ask
// is hard, and requests that travel side by side keep no order.
import { fromSeconds } from '../../../kernel/time.ts'
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { bytesPerExchange, firstUnasked, overtaken } from './evidence.ts'

/** When the only Refresh of `must-ask` is pressed. */
export const PRESSED_US = fromSeconds(7)

export const mustAsk: Experiment = {
  id: 'must-ask',
  scenario: lessonScenario({
    seed: 11,
    durationMs: 10_000,
    feed: { ratePerSecond: 1 },
    lanes: [createLane('request-response', { paceMs: 0 })],
    inputs: [{ atUs: PRESSED_US, kind: 'refresh' }],
  }),
  camera: { fromMs: 0, toMs: 10_000 },
  predict: {
    kind: 'choice',
    options: ['at-once', 'when-asked', 'not-at-all'],
    truth: (outcome) => {
      const first = firstUnasked(outcome)
      if (!first || outcome.untilUs <= PRESSED_US) return undefined
      if (first.deliveredUs === undefined) return 'not-at-all'
      return first.deliveredUs > PRESSED_US ? 'when-asked' : 'at-once'
    },
  },
}

export const askingInVain: Experiment = {
  id: 'asking-in-vain',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 10_000,
    feed: { pattern: 'manual' },
    lanes: [createLane('request-response', { paceMs: 1_000 })],
  }),
  camera: { fromMs: 0, toMs: 10_000 },
  predict: {
    kind: 'number',
    unit: 'bytes',
    min: 0,
    max: 2_000,
    step: 10,
    truth: (outcome) => bytesPerExchange(outcome, 'request-response'),
  },
}

export const guessing: Experiment = {
  id: 'guessing',
  scenario: lessonScenario({
    seed: 62,
    durationMs: 30_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [createLane('request-response', { paceMs: 4_000 })],
  }),
  camera: { fromMs: 0, toMs: 30_000 },
  predict: {
    kind: 'number',
    unit: 'ms',
    min: 0,
    max: 8_000,
    step: 100,
    truth: (outcome) => figures(outcome, 'request-response').latencyMeanMs,
  },
  exceptionSeed: 51,
  task: {
    controls: ['lanes.request-response.paceMs'],
    conditions: [
      {
        id: 'latency',
        lane: 'request-response',
        unit: 'ms',
        value: (outcome) => figures(outcome, 'request-response').latencyMeanMs,
        atMost: 1_000,
      },
      {
        id: 'requests',
        lane: 'request-response',
        unit: 'count',
        value: (outcome) => {
          const { requests, updatesDelivered } = figures(outcome, 'request-response')
          return updatesDelivered === 0 ? undefined : requests / updatesDelivered
        },
        atMost: 3,
      },
    ],
    solution: [{ field: 'lanes.request-response.paceMs', value: 700 }],
  },
}

export const overtaking: Experiment = {
  id: 'overtaking',
  misconception: 'requests-arrive-in-order',
  scenario: lessonScenario({
    seed: 71,
    durationMs: 8_000,
    feed: { pattern: 'manual' },
    upstream: { ratePerSecond: 5 },
    link: { delayMs: 60, jitterMs: 50 },
    lanes: [createLane('request-response', { paceMs: 0 }), createLane('websocket')],
  }),
  camera: { fromMs: 0, toMs: 4_000 },
  predict: {
    kind: 'choice',
    options: ['both-keep', 'only-websocket', 'only-requests', 'neither-keeps'],
    truth: (outcome) => {
      const requests = overtaken(outcome, 'request-response') > 0
      const frames = overtaken(outcome, 'websocket') > 0
      if (requests) return frames ? 'neither-keeps' : 'only-websocket'
      return frames ? 'only-requests' : 'both-keep'
    },
  },
  controls: ['link.jitterMs', 'link.maxConnections', 'upstream.ratePerSecond'],
  exceptionSeed: 14,
}
