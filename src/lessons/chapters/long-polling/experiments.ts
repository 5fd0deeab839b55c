// Runs on the request that waits: how late its news is, what it opens, what happens to news between two of its
// requests, and what becomes of it when news is frequent.
import { fromMs, fromSeconds } from '../../../kernel/time.ts'
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { updatesPerAnswer } from './evidence.ts'

const LANE = 'long-polling'

export const heldNotSlow: Experiment = {
  id: 'held-not-slow',
  misconception: 'long-polling-is-slow-polling',
  scenario: lessonScenario({
    seed: 146,
    durationMs: 24_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [createLane('polling'), createLane(LANE)],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'number',
    unit: 'ms',
    min: 0,
    max: 2_000,
    step: 10,
    truth: (outcome) => figures(outcome, LANE).latencyMeanMs,
  },
  controls: ['lanes.polling.intervalMs', 'lanes.long-polling.holdMs', 'feed.ratePerSecond'],
}

export const oneConnection: Experiment = {
  id: 'one-connection',
  misconception: 'long-polling-opens-a-connection-per-message',
  scenario: lessonScenario({
    seed: 66,
    durationMs: 24_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [createLane(LANE)],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'number',
    unit: 'count',
    min: 0,
    max: 30,
    step: 1,
    truth: (outcome) => figures(outcome, LANE).connectionsOpened,
  },
  controls: ['link.keepAliveTimeoutMs', 'lanes.long-polling.holdMs'],
}

/** Two updates within a blink: the second finds nobody waiting at the server. */
export const blindWindow: Experiment = {
  id: 'blind-window',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 5_000,
    feed: { pattern: 'manual' },
    link: { delayMs: 100, jitterMs: 10 },
    lanes: [createLane(LANE), createLane('websocket')],
    inputs: [
      { atUs: fromSeconds(2), kind: 'publish' },
      { atUs: fromSeconds(2) + fromMs(20), kind: 'publish' },
    ],
  }),
  camera: { fromMs: 1_600, toMs: 2_800 },
  predict: { kind: 'span', lane: LANE, update: 2, maxMs: 800 },
  controls: ['link.delayMs'],
}

export const batches: Experiment = {
  id: 'batches',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 8_000,
    feed: { ratePerSecond: 20, payloadBytes: 16 },
    link: { delayMs: 100 },
    lanes: [createLane(LANE), createLane('websocket')],
  }),
  camera: { fromMs: 2_000, toMs: 5_000 },
  predict: {
    kind: 'number',
    unit: 'count',
    min: 1,
    max: 20,
    step: 1,
    truth: (outcome) => updatesPerAnswer(outcome, LANE),
  },
  controls: ['feed.ratePerSecond', 'link.delayMs'],
}
