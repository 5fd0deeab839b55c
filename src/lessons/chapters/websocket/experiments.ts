// Runs on the open line: what it takes to open, that both speak at once, what it does for latency and for
// bytes, and what becomes of news while it is down.
import { fromSeconds } from '../../../kernel/time.ts'
import { createLane } from '../../../scenario/defaults.ts'
import type { Experiment } from '../../experiment.ts'
import { figures, isOver } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { crossings, fateOf, longestWayMs, openAfterMs, sooner, timesTheBytes } from './evidence.ts'

const LANE = 'websocket'

export const opening: Experiment = {
  id: 'opening',
  scenario: lessonScenario({
    seed: 4,
    durationMs: 3_000,
    feed: { ratePerSecond: 2 },
    link: { delayMs: 80, jitterMs: 5 },
    lanes: [createLane('sse'), createLane(LANE)],
  }),
  camera: { fromMs: 0, toMs: 600 },
  predict: {
    kind: 'number',
    unit: 'ms',
    min: 0,
    max: 800,
    step: 10,
    truth: (outcome) => openAfterMs(outcome, LANE),
  },
  controls: ['link.delayMs', 'link.security'],
}

export const bothAtOnce: Experiment = {
  id: 'both-at-once',
  scenario: lessonScenario({
    seed: 4,
    durationMs: 8_000,
    feed: { ratePerSecond: 3 },
    upstream: { ratePerSecond: 3 },
    link: { delayMs: 100, jitterMs: 10 },
    lanes: [createLane(LANE)],
  }),
  camera: { fromMs: 700, toMs: 2_700 },
  predict: {
    kind: 'choice',
    options: ['waits', 'passes', 'second'],
    truth: (outcome) => {
      if (figures(outcome, LANE).connectionsOpened > 1) return 'second'
      if (crossings(outcome, LANE) === 0) return isOver(outcome) ? 'waits' : undefined
      const { delayMs } = outcome.scenario.link
      return longestWayMs(outcome, LANE, 'server') < 2 * delayMs ? 'passes' : 'waits'
    },
  },
  controls: ['upstream.ratePerSecond', 'feed.ratePerSecond', 'link.delayMs'],
}

export const sameWire: Experiment = {
  id: 'same-wire',
  misconception: 'websocket-delivers-faster-than-sse',
  scenario: lessonScenario({
    seed: 4,
    durationMs: 15_000,
    feed: { ratePerSecond: 2 },
    link: { jitterMs: 5 },
    lanes: [createLane('sse'), createLane(LANE)],
  }),
  camera: { fromMs: 1_000, toMs: 4_000 },
  predict: { kind: 'choice', options: ['websocket', 'same', 'sse'], truth: sooner },
  exceptionSeed: 1,
  controls: ['link.delayMs', 'link.jitterMs', 'feed.ratePerSecond'],
}

/** One short update in each answer: HTTP has nothing to share its headers with. */
export const twoBytes: Experiment = {
  id: 'two-bytes',
  misconception: 'two-bytes-instead-of-871',
  scenario: lessonScenario({
    seed: 9,
    durationMs: 24_000,
    feed: { ratePerSecond: 1, payloadBytes: 10 },
    lanes: [createLane('long-polling'), createLane(LANE)],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'choice',
    options: ['hundreds', 'tens', 'few', 'same'],
    truth: (outcome) => {
      const times = timesTheBytes(outcome, 'long-polling', LANE)
      if (times === undefined) return undefined
      if (times < 2) return 'same'
      if (times < 10) return 'few'
      return times < 100 ? 'tens' : 'hundreds'
    },
  },
  task: {
    controls: ['feed.payloadBytes', 'feed.ratePerSecond'],
    conditions: [
      {
        id: 'times',
        lane: LANE,
        unit: 'count',
        value: (outcome) => timesTheBytes(outcome, 'long-polling', LANE),
        atMost: 1.5,
      },
    ],
    solution: [{ field: 'feed.payloadBytes', value: 2_000 }],
  },
}

/** When the server ends what is open, in `missed-calls`. */
export const ENDED_US = fromSeconds(4)

export const missedCalls: Experiment = {
  id: 'missed-calls',
  misconception: 'websocket-delivers-what-was-missed',
  scenario: lessonScenario({
    seed: 11,
    durationMs: 10_000,
    feed: { ratePerSecond: 5 },
    link: { delayMs: 150 },
    lanes: [createLane('websocket', { backoffMs: 4_000 })],
    inputs: [{ atUs: ENDED_US, kind: 'close' }],
  }),
  camera: { fromMs: 3_500, toMs: 7_000 },
  predict: {
    kind: 'choice',
    options: ['lost', 'kept', 'asked'],
    truth: (outcome) => fateOf(outcome, LANE, ENDED_US),
  },
  task: {
    controls: ['lanes.websocket.backoffMs'],
    conditions: [
      {
        id: 'longest',
        lane: LANE,
        unit: 'ms',
        value: (outcome) => figures(outcome, LANE).latencyMaxMs,
        atMost: 1_200,
      },
    ],
    solution: [{ field: 'lanes.websocket.backoffMs', value: 100 }],
  },
}
