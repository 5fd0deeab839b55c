// What the chapter on Server-Sent Events says of its runs.
import { toMs } from '../../../kernel/time.ts'
import type { Claim } from '../../claim.ts'
import { deliveries, figures, latencyMs, messages } from '../../outcome.ts'
import { afterTheEnd, bytesPerAnswer, bytesPerEvent, bytesPerPost, wayUp } from './evidence.ts'
import { ENDED_US } from './experiments.ts'

const LANE = 'sse'

export const claims: readonly Claim[] = [
  {
    id: 'no-blind-window',
    experiment: 'no-blind-window',
    check: (outcome) => {
      const stream = latencyMs(outcome, LANE, 2) ?? Number.NaN
      const long = latencyMs(outcome, 'long-polling', 2) ?? Number.NaN
      const { delayMs, jitterMs } = outcome.scenario.link
      const longestWay = delayMs + jitterMs
      return {
        holds:
          stream <= longestWay &&
          2 * stream < long &&
          long > 2 * longestWay &&
          long <= 3 * longestWay,
        values: { stream: { value: stream, unit: 'ms' }, long: { value: long, unit: 'ms' } },
      }
    },
  },
  {
    id: 'stream-text',
    experiment: 'stream-text',
    check: (outcome) => {
      const event = bytesPerEvent(outcome, LANE) ?? Number.NaN
      const answer = bytesPerAnswer(outcome, 'long-polling') ?? Number.NaN
      return {
        holds: 4 * event < answer,
        values: {
          event: { value: event, unit: 'bytes' },
          answer: { value: answer, unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'one-request',
    experiment: 'stream-text',
    check: (outcome) => {
      const { requests, updatesDelivered } = figures(outcome, LANE)
      const long = figures(outcome, 'long-polling').requests
      return {
        holds: requests === 1 && updatesDelivered > 1 && long >= updatesDelivered,
        values: {
          requests: { value: requests, unit: 'count' },
          updates: { value: updatesDelivered, unit: 'count' },
          long: { value: long, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'speaking-back',
    experiment: 'speaking-back',
    check: (outcome) => {
      const { posts, connectionsOpened } = figures(outcome, LANE)
      const bytes = bytesPerPost(outcome, LANE) ?? Number.NaN
      return {
        holds: wayUp(outcome, LANE) === 'requests' && connectionsOpened > 1,
        values: {
          posts: { value: posts, unit: 'count' },
          connections: { value: connectionsOpened, unit: 'count' },
          bytes: { value: bytes, unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'stream-ends',
    experiment: 'stream-ends',
    check: (outcome) => {
      const openings = messages(outcome, LANE).filter(({ type }) => type === 'request')
      const reopenedUs = openings[1]?.arrivalUs ?? Number.NaN
      const waited = deliveries(outcome, LANE).filter(
        ({ createdUs }) => createdUs > ENDED_US && createdUs < reopenedUs,
      )
      const longest = Math.max(...waited.map((delivery) => delivery.latencyMs))
      return {
        holds:
          openings.length === 2 &&
          (openings[1]?.text.includes('Last-Event-ID') ?? false) &&
          waited.length > 0 &&
          afterTheEnd(outcome, LANE, ENDED_US) === 'all',
        values: {
          away: { value: toMs(reopenedUs - ENDED_US), unit: 'ms' },
          waited: { value: waited.length, unit: 'count' },
          longest: { value: longest, unit: 'ms' },
        },
      }
    },
  },
]
