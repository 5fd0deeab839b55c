// Runs on the answer that does not end: that it has no blind window, what it says, that the client cannot speak
// on it, and what happens when it is ended all the same.
import { fromMs, fromSeconds } from '../../../kernel/time.ts'
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { afterTheEnd, bytesPerEvent, wayUp } from './evidence.ts'

const LANE = 'sse'

/** The two updates of the blind window (chapter 4), once more. */
export const noBlindWindow: Experiment = {
  id: 'no-blind-window',
  scenario: lessonScenario({
    seed: 8,
    durationMs: 5_000,
    feed: { pattern: 'manual' },
    link: { delayMs: 100, jitterMs: 10 },
    lanes: [createLane('long-polling'), createLane(LANE)],
    inputs: [
      { atUs: fromSeconds(2), kind: 'publish' },
      { atUs: fromSeconds(2) + fromMs(20), kind: 'publish' },
    ],
  }),
  camera: { fromMs: 1_600, toMs: 2_800 },
  predict: { kind: 'span', lane: LANE, update: 2, maxMs: 800 },
  controls: ['link.delayMs'],
}

export const streamText: Experiment = {
  id: 'stream-text',
  scenario: lessonScenario({
    seed: 8,
    durationMs: 24_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [createLane('long-polling'), createLane(LANE)],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'number',
    unit: 'bytes',
    min: 0,
    max: 1_500,
    step: 10,
    truth: (outcome) => bytesPerEvent(outcome, LANE),
  },
  controls: ['feed.payloadBytes', 'feed.ratePerSecond', 'lanes.sse.heartbeatMs'],
}

export const speakingBack: Experiment = {
  id: 'speaking-back',
  misconception: 'sse-can-send',
  scenario: lessonScenario({
    seed: 1,
    durationMs: 10_000,
    feed: { ratePerSecond: 1 },
    upstream: { ratePerSecond: 1 },
    lanes: [createLane(LANE)],
  }),
  camera: { fromMs: 1_000, toMs: 5_000 },
  predict: {
    kind: 'choice',
    options: ['stream', 'requests', 'not-at-all'],
    truth: (outcome) => wayUp(outcome, LANE),
  },
  controls: ['upstream.ratePerSecond', 'link.maxConnections'],
}

/** When the server ends the stream of `stream-ends`. */
export const ENDED_US = fromSeconds(4)

export const streamEnds: Experiment = {
  id: 'stream-ends',
  misconception: 'closing-a-stream-ends-it',
  scenario: lessonScenario({
    seed: 25,
    durationMs: 12_000,
    feed: { ratePerSecond: 3 },
    lanes: [createLane(LANE)],
    inputs: [{ atUs: ENDED_US, kind: 'close' }],
  }),
  camera: { fromMs: 2_000, toMs: 10_000 },
  predict: {
    kind: 'choice',
    options: ['ended', 'gap', 'all'],
    truth: (outcome) => afterTheEnd(outcome, LANE, ENDED_US),
  },
  task: {
    controls: ['lanes.sse.retryMs'],
    conditions: [
      {
        id: 'longest',
        lane: LANE,
        unit: 'ms',
        value: (outcome) => figures(outcome, LANE).latencyMaxMs,
        atMost: 600,
      },
    ],
    solution: [{ field: 'lanes.sse.retryMs', value: 250 }],
  },
}
