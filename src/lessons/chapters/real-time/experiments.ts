// Two runs on what "real-time" can mean: how soon news can be there at best, and how old a screen gets when
// nobody brings the news.
import { createLane } from '../../../scenario/defaults.ts'
import { getField } from '../../../scenario/fields.ts'
import type { Experiment } from '../../experiment.ts'
import { figures } from '../../outcome.ts'
import { lessonScenario } from '../../scenario.ts'
import { staleShare } from './staleness.ts'

/** The same news over two open connections; one person lives far away. */
export const neverZero: Experiment = {
  id: 'never-zero',
  misconception: 'real-time-means-zero-latency',
  scenario: lessonScenario({
    seed: 15,
    durationMs: 12_000,
    feed: { ratePerSecond: 1 },
    link: { delayMs: 20, jitterMs: 5 },
    lanes: [
      createLane('websocket', {}, 'near'),
      { ...createLane('websocket', {}, 'far'), link: { delayMs: 120 } },
    ],
  }),
  camera: { fromMs: 0, toMs: 6_000 },
  predict: {
    kind: 'choice',
    options: ['at-once', 'one-way', 'there-and-back'],
    truth: (outcome) => {
      const { latencyP50Ms } = figures(outcome, 'far')
      if (latencyP50Ms === undefined) return undefined
      const oneWayMs = Number(getField(outcome.scenario, 'lanes.far.link.delayMs'))
      const nearest = oneWayMs > 0 ? Math.round(latencyP50Ms / oneWayMs) : 0
      return ['at-once', 'one-way', 'there-and-back'][Math.min(nearest, 2)]
    },
  },
  controls: ['lanes.far.link.delayMs', 'lanes.near.link.delayMs'],
}

/** One person presses Refresh now and then, the other has an open connection. */
export const oldNews: Experiment = {
  id: 'old-news',
  scenario: lessonScenario({
    seed: 48,
    durationMs: 20_000,
    feed: { ratePerSecond: 0.5 },
    lanes: [
      createLane('request-response', { paceMs: 5_000 }, 'refresh'),
      createLane('websocket', {}, 'open-line'),
    ],
  }),
  camera: { fromMs: 0, toMs: 20_000 },
  predict: {
    kind: 'number',
    unit: 'percent',
    min: 0,
    max: 100,
    step: 5,
    truth: (outcome) => staleShare(outcome, 'refresh'),
  },
  controls: ['lanes.refresh.paceMs', 'feed.ratePerSecond'],
  exceptionSeed: 142,
}
