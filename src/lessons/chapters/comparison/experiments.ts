// Runs that hold the words of the lecture's table against numbers: all of it at once, then the words for latency,
// connection and efficiency, each where it does not hold.
import { createLane } from '../../../scenario/defaults.ts'
import { protocols } from '../../../scenario/scenario.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { ipBytes, payloadShare, placeBetween } from './evidence.ts'

/** Both sides speak, so that every cell of the table has something to measure. */
export const wholeTable: Experiment = {
  id: 'whole-table',
  scenario: lessonScenario({
    seed: 7,
    durationMs: 24_000,
    feed: { ratePerSecond: 1 },
    upstream: { ratePerSecond: 0.2 },
    lanes: protocols.map((protocol) => createLane(protocol)),
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'number',
    unit: 'count',
    min: 1,
    max: 100,
    step: 0.5,
    truth: (outcome) =>
      figures(outcome, 'websocket').updatesDelivered === 0
        ? undefined
        : ipBytes(outcome, 'polling') / ipBytes(outcome, 'websocket'),
  },
  controls: ['lanes.polling.intervalMs', 'feed.ratePerSecond', 'upstream.ratePerSecond'],
}

export const inTheMiddle: Experiment = {
  id: 'in-the-middle',
  scenario: lessonScenario({
    seed: 5,
    durationMs: 24_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [createLane('polling'), createLane('long-polling'), createLane('websocket')],
  }),
  camera: { fromMs: 0, toMs: 12_000 },
  predict: {
    kind: 'choice',
    options: ['near-polling', 'in-the-middle', 'near-websocket'],
    truth: (outcome) => {
      const place = placeBetween(outcome, 'long-polling', 'websocket', 'polling')
      if (Number.isNaN(place)) return undefined
      if (place < 0.25) return 'near-websocket'
      return place > 0.75 ? 'near-polling' : 'in-the-middle'
    },
  },
  controls: ['feed.ratePerSecond', 'link.delayMs', 'lanes.polling.intervalMs'],
}

/** The same client with two pauses: one within the server's keep-alive time-out, one beyond it. */
export const newEachTime: Experiment = {
  id: 'new-each-time',
  scenario: lessonScenario({
    seed: 3,
    durationMs: 40_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [
      createLane('polling', { intervalMs: 2_000 }, 'often'),
      createLane('polling', { intervalMs: 10_000 }, 'seldom'),
    ],
  }),
  camera: { fromMs: 0, toMs: 24_000 },
  predict: {
    kind: 'number',
    unit: 'count',
    min: 0,
    max: 30,
    step: 1,
    truth: (outcome) =>
      figures(outcome, 'often').requests === 0
        ? undefined
        : figures(outcome, 'often').connectionsOpened,
  },
  task: {
    controls: ['link.keepAliveTimeoutMs', 'lanes.seldom.intervalMs'],
    conditions: [
      {
        id: 'connections',
        lane: 'seldom',
        unit: 'count',
        value: (outcome) => {
          const { requests, connectionsOpened } = figures(outcome, 'seldom')
          return requests < 3 ? undefined : connectionsOpened
        },
        atMost: 1,
      },
      {
        id: 'requests',
        lane: 'seldom',
        unit: 'count',
        value: (outcome) => {
          const { requests } = figures(outcome, 'seldom')
          return requests < 3 ? undefined : requests
        },
        atMost: 4,
      },
    ],
    solution: [{ field: 'link.keepAliveTimeoutMs', value: 15_000 }],
  },
}

export const heavyNews: Experiment = {
  id: 'heavy-news',
  scenario: lessonScenario({
    seed: 2,
    durationMs: 20_000,
    feed: { ratePerSecond: 1, payloadBytes: 2_000 },
    lanes: [createLane('polling'), createLane('websocket')],
  }),
  camera: { fromMs: 0, toMs: 10_000 },
  predict: {
    kind: 'number',
    unit: 'percent',
    min: 0,
    max: 100,
    step: 5,
    truth: (outcome) => payloadShare(outcome, 'polling'),
  },
  controls: ['feed.payloadBytes', 'feed.ratePerSecond'],
}
