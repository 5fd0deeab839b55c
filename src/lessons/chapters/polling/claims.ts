// What the chapter on polling says of its runs.
import { getField } from '../../../scenario/fields.ts'
import type { Claim } from '../../claim.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { updatesPerAnswer } from '../long-polling/evidence.ts'
import { cheapest, emptyShare, ipBytesPerUpdate, requestsPerUpdate } from './evidence.ts'

export const claims: readonly Claim[] = [
  {
    id: 'half-the-interval',
    experiment: 'half-the-interval',
    check: (outcome) => {
      const mean = meanLatencyMs(outcome, 'polling')
      const longest = figures(outcome, 'polling').latencyMaxMs ?? Number.NaN
      const intervalMs = Number(getField(outcome.scenario, 'lanes.polling.intervalMs'))
      // Who has just missed a request at the server waits for its answer's way, the interval, and the next
      // request's and answer's way.
      const worst = intervalMs + 3 * outcome.scenario.link.delayMs
      return {
        holds:
          mean > 0.4 * intervalMs &&
          mean < 0.7 * intervalMs &&
          longest > 0.9 * intervalMs &&
          longest <= worst,
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
        holds: perSecond > 800 && (emptyShare(outcome, 'polling') ?? Number.NaN) > 50,
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
      const pollingLatency = meanLatencyMs(outcome, 'polling')
      const socketLatency = meanLatencyMs(outcome, 'websocket')
      const together = updatesPerAnswer(outcome, 'polling') ?? Number.NaN
      return {
        holds:
          cheapest(outcome) === 'polling' && pollingLatency > 5 * socketLatency && together > 10,
        values: {
          polling: { value: polling, unit: 'bytes' },
          socket: { value: socket, unit: 'bytes' },
          pollingLatency: { value: pollingLatency, unit: 'ms' },
          socketLatency: { value: socketLatency, unit: 'ms' },
          together: { value: together, unit: 'count' },
        },
      }
    },
  },
]
