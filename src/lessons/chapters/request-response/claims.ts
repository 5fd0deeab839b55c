// What the chapter on request–response says of its runs.
import { toMs } from '../../../kernel/time.ts'
import { getField } from '../../../scenario/fields.ts'
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
      const waited = unasked(outcome)
      const { requests, updatesDelivered } = figures(outcome, LANE)
      const waitedUs = (first?.deliveredUs ?? Number.NaN) - (first?.createdUs ?? 0)
      return {
        // Whatever was created meanwhile waited for the person; then one response brought all of it.
        holds:
          requests === 2 &&
          waited.every(({ deliveredUs }) => deliveredUs > PRESSED_US) &&
          new Set(waited.map(({ message }) => message)).size <= 1 &&
          updatesDelivered >= outcome.trace.updates.createdUs.countUpTo(PRESSED_US),
        values: {
          waited: { value: toMs(waitedUs), unit: 'ms' },
          updates: { value: updatesDelivered, unit: 'count' },
          requests: { value: requests, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'asking-in-vain',
    experiment: 'asking-in-vain',
    check: (outcome) => {
      const bytes = bytesPerExchange(outcome, LANE) ?? Number.NaN
      const { requests, emptyAnswers, updatesDelivered } = figures(outcome, LANE)
      return {
        holds:
          bytes > 10 * outcome.scenario.feed.payloadBytes &&
          emptyAnswers > 0 &&
          updatesDelivered === 0,
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
      const paceMs = Number(getField(outcome.scenario, 'lanes.request-response.paceMs'))
      return { holds: mean > paceMs / 2, values: { mean: { value: mean, unit: 'ms' } } }
    },
  },
  {
    id: 'overtaking',
    experiment: 'overtaking',
    check: (outcome) => {
      const late = overtaken(outcome, LANE)
      const { messagesReceived, connectionsOpened } = figures(outcome, LANE)
      return {
        holds: late > 0 && connectionsOpened > 1,
        values: {
          late: { value: late, unit: 'count' },
          sent: { value: messagesReceived, unit: 'count' },
          connections: { value: connectionsOpened, unit: 'count' },
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
