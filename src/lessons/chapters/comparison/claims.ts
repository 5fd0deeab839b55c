// What the comparison says of its runs.
import type { Claim } from '../../claim.ts'
import { figures, meanLatencyMs } from '../../outcome.ts'
import { ipBytes, payloadShare, placeBetween } from './evidence.ts'

export const claims: readonly Claim[] = [
  {
    id: 'whole-table',
    experiment: 'whole-table',
    check: (outcome) => {
      const ratio = ipBytes(outcome, 'polling') / ipBytes(outcome, 'websocket')
      return {
        holds: ratio > 1.5 && ratio < 20,
        values: {
          ratio: { value: ratio, unit: 'count' },
          polling: { value: ipBytes(outcome, 'polling'), unit: 'bytes' },
          socket: { value: ipBytes(outcome, 'websocket'), unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'two-kept-open',
    experiment: 'whole-table',
    check: (outcome) => {
      const socket = figures(outcome, 'websocket')
      const stream = figures(outcome, 'sse')
      return {
        holds:
          socket.connectionsOpened === 1 &&
          socket.requests + socket.posts === 1 &&
          stream.requests === 1 &&
          stream.posts >= stream.messagesReceived,
        values: {
          requests: { value: socket.requests, unit: 'count' },
          posts: { value: stream.posts, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'in-the-middle',
    experiment: 'in-the-middle',
    check: (outcome) => {
      const long = meanLatencyMs(outcome, 'long-polling')
      const socket = meanLatencyMs(outcome, 'websocket')
      return {
        holds:
          placeBetween(outcome, 'long-polling', 'websocket', 'polling') < 0.25 &&
          long < 1.5 * socket,
        values: {
          polling: { value: meanLatencyMs(outcome, 'polling'), unit: 'ms' },
          long: { value: long, unit: 'ms' },
          socket: { value: socket, unit: 'ms' },
        },
      }
    },
  },
  {
    id: 'new-each-time',
    experiment: 'new-each-time',
    check: (outcome) => {
      const often = figures(outcome, 'often')
      const seldom = figures(outcome, 'seldom')
      return {
        holds:
          often.connectionsOpened === 1 &&
          often.requests > 1 &&
          seldom.requests > 1 &&
          seldom.connectionsOpened === seldom.requests,
        values: {
          often: { value: often.connectionsOpened, unit: 'count' },
          requestsOften: { value: often.requests, unit: 'count' },
          seldom: { value: seldom.connectionsOpened, unit: 'count' },
          requestsSeldom: { value: seldom.requests, unit: 'count' },
        },
      }
    },
  },
  {
    id: 'heavy-news',
    experiment: 'heavy-news',
    check: (outcome) => {
      const polling = payloadShare(outcome, 'polling') ?? Number.NaN
      const socket = payloadShare(outcome, 'websocket') ?? Number.NaN
      return {
        holds: polling > 50 && socket > polling,
        values: {
          polling: { value: polling, unit: 'percent' },
          socket: { value: socket, unit: 'percent' },
        },
      }
    },
  },
]
