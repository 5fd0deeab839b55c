// What the chapter on request–response says of its runs.
import { toMs } from '../../../kernel/time.ts'
import type { Claim } from '../../claim.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { bytesPerExchange, firstUnasked, overtaken, unasked } from './evidence.ts'
import { PRESSED_US } from './experiments.ts'

const LANE = 'request-response'

export const claims: readonly Claim[] = [
  {
    id: 'must-ask',
    experiment: 'must-ask',
    check: (outcome) => {
      const first = firstUnasked(outcome)
      const waitedUs = (first?.deliveredUs ?? Number.NaN) - (first?.createdUs ?? 0)
      return {
        // Whatever was created meanwhile waited for the person.
        holds: unasked(outcome).every(({ deliveredUs }) => deliveredUs > PRESSED_US),
        values: {
          waited: { value: toMs(waitedUs), unit: 'ms' },
          updates: { value: figures(outcome, LANE).updatesDelivered, unit: 'count' },
          requests: { value: figures(outcome, LANE).requests, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'asking-in-vain',
    experiment: 'asking-in-vain',
    check: (outcome) => {
      const bytes = bytesPerExchange(outcome, LANE) ?? Number.NaN
      const { requests, emptyAnswers } = figures(outcome, LANE)
      return {
        holds: bytes > 10 * outcome.scenario.feed.payloadBytes && emptyAnswers > 0,
        values: {
          bytes: { value: bytes, unit: 'bytes' },
          requests: { value: requests, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'guessing',
    experiment: 'guessing',
    check: (outcome) => {
      const mean = meanLatencyMs(outcome, LANE)
      return { holds: mean > 2_000, values: { mean: { value: mean, unit: 'ms' } } }
    },
  },
  {
    id: 'overtaking',
    experiment: 'overtaking',
    check: (outcome) => {
      const late = overtaken(outcome, LANE)
      return {
        holds: late > 0,
        values: {
          late: { value: late, unit: 'count' },
          sent: { value: figures(outcome, LANE).messagesReceived, unit: 'count' },
          connections: { value: figures(outcome, LANE).connectionsOpened, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'one-keeps-order',
    experiment: 'overtaking',
    check: (outcome) => {
      const { connectionsOpened, messagesReceived } = figures(outcome, 'websocket')
      return {
        holds:
          connectionsOpened === 1 && messagesReceived > 1 && overtaken(outcome, 'websocket') === 0,
        values: { received: { value: messagesReceived, unit: 'count' } },
      }
    },
  },
]
