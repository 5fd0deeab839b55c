// What the last chapter says of its runs.
import type { Claim } from '../../claim.ts'
import { figures } from '../../outcome.ts'
import { lateCount, sentAgain, waitedBehind, worstMs } from './evidence.ts'

export const claims: readonly Claim[] = [
  {
    id: 'one-lost-packet',
    experiment: 'one-lost-packet',
    check: (outcome) => {
      const late = lateCount(outcome, 'websocket')
      const lost = sentAgain(outcome, 'websocket')
      const behind = waitedBehind(outcome, 'websocket')
      return {
        holds: lost > 0 && behind > 0 && late > behind,
        values: {
          lost: { value: lost, unit: 'count' },
          late: { value: late, unit: 'count' },
          behind: { value: behind, unit: 'count' },
          worst: { value: worstMs(outcome, 'websocket'), unit: 'ms' },
        },
      }
    },
  },
  {
    id: 'six-lines',
    experiment: 'six-lines',
    check: (outcome) => {
      const six = figures(outcome, 'sse').upstreamLatencyMeanMs ?? Number.NaN
      const many = figures(outcome, 'sse-2').upstreamLatencyMeanMs ?? Number.NaN
      return {
        holds:
          six > 1.2 * many &&
          figures(outcome, 'sse').connectionsOpened === 6 &&
          figures(outcome, 'sse-2').connectionsOpened > 6,
        values: {
          six: { value: six, unit: 'ms' },
          many: { value: many, unit: 'ms' },
          connections: { value: figures(outcome, 'sse-2').connectionsOpened, unit: 'count' },
        },
      }
    },
  },
]
