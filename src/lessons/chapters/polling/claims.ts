// What the chapter on polling says of its runs.
import type { Claim } from '../../claim.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { emptyShare, ipBytesPerUpdate, requestsPerUpdate } from './evidence.ts'

export const claims: readonly Claim[] = [
  {
    id: 'half-the-interval',
    experiment: 'half-the-interval',
    check: (outcome) => {
      const mean = meanLatencyMs(outcome, 'polling')
      const longest = figures(outcome, 'polling').latencyMaxMs ?? Number.NaN
      return {
        // Half of 2 s, and a quarter of it to either side for the way and for chance.
        holds: mean > 750 && mean < 1_500,
        values: { mean: { value: mean, unit: 'ms' }, longest: { value: longest, unit: 'ms' } },
      }
    },
  },
  {
    id: 'asking-for-nothing',
    experiment: 'asking-for-nothing',
    check: (outcome) => {
      const share = emptyShare(outcome, 'polling') ?? Number.NaN
      const { requests, emptyAnswers } = figures(outcome, 'polling')
      return {
        holds: share > 50,
        values: {
          share: { value: share, unit: 'percent' },
          requests: { value: requests, unit: 'count' },
          empty: { value: emptyAnswers, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'thousand-clients',
    experiment: 'asking-for-nothing',
    check: (outcome) => {
      const { requests } = figures(outcome, 'polling')
      const perSecond = (1_000 * requests) / ((outcome.scenario.durationMs ?? 0) / 1_000)
      return {
        holds: perSecond > 800,
        values: {
          clients: { value: 1_000, unit: 'count' },
          perSecond: { value: perSecond, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'dilemma',
    experiment: 'dilemma',
    check: (outcome) => {
      const seldom = meanLatencyMs(outcome, 'seldom')
      const often = meanLatencyMs(outcome, 'often')
      const requestsSeldom = figures(outcome, 'seldom').requests
      const requestsOften = figures(outcome, 'often').requests
      return {
        holds: often < seldom && requestsOften > 1.7 * requestsSeldom,
        values: {
          seldom: { value: seldom, unit: 'ms' },
          often: { value: often, unit: 'ms' },
          requestsSeldom: { value: requestsSeldom, unit: 'count' },
          requestsOften: { value: requestsOften, unit: 'count' },
          perUpdate: { value: requestsPerUpdate(outcome, 'often') ?? Number.NaN, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'enough',
    experiment: 'enough',
    check: (outcome) => {
      const polling = ipBytesPerUpdate(outcome, 'polling')
      const socket = ipBytesPerUpdate(outcome, 'websocket')
      return {
        holds: polling < socket,
        values: {
          polling: { value: polling, unit: 'bytes' },
          socket: { value: socket, unit: 'bytes' },
          pollingLatency: { value: meanLatencyMs(outcome, 'polling'), unit: 'ms' },
          socketLatency: { value: meanLatencyMs(outcome, 'websocket'), unit: 'ms' },
        },
      }
    },
  },
]
