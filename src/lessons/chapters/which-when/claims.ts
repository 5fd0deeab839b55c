// What the chapter says of its cases.

import { cases } from '../../chooser/cases.ts'
import { clientCount } from '../../chooser/questions.ts'
import type { Claim } from '../../claim.ts'
import { figures } from '../../outcome.ts'
import { updatesPerAnswer } from '../long-polling/evidence.ts'
import { firstOf, judgementOf, keepers, p95Ms, requestsOfAMillion } from './evidence.ts'

export const claims: readonly Claim[] = [
  {
    id: 'tenth-of-a-second',
    experiment: 'tenth-of-a-second',
    check: (outcome) => {
      const keep = keepers(outcome, cases.game)
      return {
        holds: keep.includes('sse') && keep.includes('websocket') && keep.length === 2,
        values: {
          long: { value: p95Ms(outcome, cases.game, 'long-polling'), unit: 'ms' },
          sse: { value: p95Ms(outcome, cases.game, 'sse'), unit: 'ms' },
          socket: { value: p95Ms(outcome, cases.game, 'websocket'), unit: 'ms' },
        },
      }
    },
  },
  {
    id: 'game-first',
    experiment: 'tenth-of-a-second',
    check: (outcome) => {
      const sse = judgementOf(outcome, cases.game, 'sse')
      const socket = judgementOf(outcome, cases.game, 'websocket')
      return {
        holds:
          firstOf(outcome, cases.game) === 'websocket' &&
          firstOf(outcome, cases.design) === 'websocket' &&
          // Both keep the limit.
          sse.standing === 'fits' &&
          socket.standing === 'fits' &&
          sse.measured.bytesPerSecond > socket.measured.bytesPerSecond,
        values: {
          sse: { value: sse.measured.bytesPerSecond, unit: 'bytes' },
          socket: { value: socket.measured.bytesPerSecond, unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'talk',
    experiment: 'talk',
    check: (outcome) => {
      const stream = figures(outcome, 'sse')
      const socket = figures(outcome, 'websocket')
      const ofStream = judgementOf(outcome, cases.slack, 'sse')
      const ofSocket = judgementOf(outcome, cases.slack, 'websocket')
      return {
        holds:
          firstOf(outcome, cases.slack) === 'websocket' &&
          firstOf(outcome, cases.document) === 'websocket' &&
          // Both keep the limit.
          ofStream.standing === 'fits' &&
          ofSocket.standing === 'fits' &&
          socket.requests + socket.posts === 1 &&
          stream.requests === 1 &&
          stream.posts >= stream.messagesReceived &&
          ofStream.measured.bytesPerSecond > ofSocket.measured.bytesPerSecond,
        values: {
          requestsSse: { value: stream.posts, unit: 'count' },
          sse: { value: ofStream.measured.bytesPerSecond, unit: 'bytes' },
          socket: { value: ofSocket.measured.bytesPerSecond, unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'million',
    experiment: 'million',
    check: (outcome) => {
      const clients = clientCount.million
      const polling = requestsOfAMillion(outcome, 'polling') ?? Number.NaN
      const sse = requestsOfAMillion(outcome, 'sse') ?? Number.NaN
      const open = judgementOf(outcome, cases.notifications, 'sse').measured.openConnections
      return {
        holds:
          firstOf(outcome, cases.notifications) === 'sse' &&
          polling > 50_000 &&
          sse === 0 &&
          open > 0.99,
        values: {
          polling: { value: polling, unit: 'count' },
          sse: { value: sse, unit: 'count' },
          open: { value: clients * open, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'glance',
    experiment: 'glance',
    check: (outcome) => {
      const { measured } = judgementOf(outcome, cases.diagram, 'polling')
      const sse = judgementOf(outcome, cases.diagram, 'sse').measured
      const late = measured.p95Ms ?? Number.NaN
      const together = updatesPerAnswer(outcome, 'polling') ?? Number.NaN
      return {
        holds:
          firstOf(outcome, cases.diagram) === 'polling' &&
          measured.bytesPerSecond < sse.bytesPerSecond &&
          late <= 10_000 &&
          late > 100 * (sse.p95Ms ?? Number.NaN) &&
          together > 20,
        values: {
          polling: { value: measured.bytesPerSecond, unit: 'bytes' },
          sse: { value: sse.bytesPerSecond, unit: 'bytes' },
          late: { value: late, unit: 'ms' },
          together: { value: together, unit: 'count' },
        },
      }
    },
  },
]
