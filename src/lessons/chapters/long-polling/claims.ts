// What the chapter on long polling says of its runs.
import type { Claim } from '../../claim.ts'
import { figures, latencyMs, meanLatencyMs } from '../../outcome.ts'
import { updatesPerAnswer, waitingShare } from './evidence.ts'

const LANE = 'long-polling'

export const claims: readonly Claim[] = [
  {
    id: 'held-not-slow',
    experiment: 'held-not-slow',
    check: (outcome) => {
      const long = meanLatencyMs(outcome, LANE)
      const short = meanLatencyMs(outcome, 'polling')
      return {
        holds: long * 4 < short && long < 1.5 * outcome.scenario.link.delayMs,
        values: { long: { value: long, unit: 'ms' }, polling: { value: short, unit: 'ms' } },
      }
    },
  },
  {
    id: 'no-question-in-vain',
    experiment: 'held-not-slow',
    check: (outcome) => {
      const long = figures(outcome, LANE)
      const short = figures(outcome, 'polling')
      return {
        holds: long.emptyAnswers === 0 && short.emptyAnswers > 0,
        values: {
          empty: { value: long.emptyAnswers, unit: 'count' },
          emptyPolling: { value: short.emptyAnswers, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'one-connection',
    experiment: 'one-connection',
    check: (outcome) => {
      const { connectionsOpened, requests, updatesDelivered } = figures(outcome, LANE)
      return {
        holds: connectionsOpened === 1 && requests > 2 && updatesDelivered > 1,
        values: {
          connections: { value: connectionsOpened, unit: 'count' },
          requests: { value: requests, unit: 'count' },
          updates: { value: updatesDelivered, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'blind-window',
    experiment: 'blind-window',
    check: (outcome) => {
      const first = latencyMs(outcome, LANE, 1) ?? Number.NaN
      const second = latencyMs(outcome, LANE, 2) ?? Number.NaN
      const socket = latencyMs(outcome, 'websocket', 2) ?? Number.NaN
      const longestWay = outcome.scenario.link.delayMs + outcome.scenario.link.jitterMs
      return {
        holds:
          Math.max(first, socket) <= longestWay &&
          second > 2 * first &&
          second > 2 * socket &&
          second > 2 * longestWay &&
          second <= 3 * longestWay,
        values: {
          first: { value: first, unit: 'ms' },
          second: { value: second, unit: 'ms' },
          socket: { value: socket, unit: 'ms' },
        },
      }
    },
  },
  {
    id: 'batches',
    experiment: 'batches',
    check: (outcome) => {
      const together = updatesPerAnswer(outcome, LANE) ?? Number.NaN
      const long = meanLatencyMs(outcome, LANE)
      const socket = meanLatencyMs(outcome, 'websocket')
      const waiting = waitingShare(outcome, LANE)
      return {
        holds: together > 2 && long > 1.5 * socket && waiting > 80,
        values: {
          waiting: { value: waiting, unit: 'percent' },
          together: { value: together, unit: 'count' },
          long: { value: long, unit: 'ms' },
          socket: { value: socket, unit: 'ms' },
        },
      }
    },
  },
]
