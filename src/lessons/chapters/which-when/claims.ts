// What the chapter says of its cases.

import { cases } from '../../chooser/cases.ts'
import { clientCount } from '../../chooser/questions.ts'
import type { Claim } from '../../claim.ts'
import { figures } from '../../outcome.ts'
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
      const bytes = (protocol: 'sse' | 'websocket') =>
        judgementOf(outcome, cases.game, protocol).measured.bytesPerSecond
      return {
        holds:
          firstOf(outcome, cases.game) === 'websocket' &&
          firstOf(outcome, cases.design) === 'websocket',
        values: {
          sse: { value: bytes('sse'), unit: 'bytes' },
          socket: { value: bytes('websocket'), unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'talk',
    experiment: 'talk',
    check: (outcome) => {
      const sent = (lane: string) => figures(outcome, lane).requests + figures(outcome, lane).posts
      const bytes = (protocol: 'sse' | 'websocket') =>
        judgementOf(outcome, cases.slack, protocol).measured.bytesPerSecond
      return {
        holds:
          firstOf(outcome, cases.slack) === 'websocket' &&
          firstOf(outcome, cases.document) === 'websocket' &&
          sent('websocket') === 1 &&
          bytes('sse') > bytes('websocket'),
        values: {
          requestsSse: { value: sent('sse'), unit: 'count' },
          sse: { value: bytes('sse'), unit: 'bytes' },
          socket: { value: bytes('websocket'), unit: 'bytes' },
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
        holds: firstOf(outcome, cases.notifications) === 'sse' && polling > 50_000 && sse === 0,
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
      return {
        holds:
          firstOf(outcome, cases.diagram) === 'polling' &&
          measured.bytesPerSecond < sse.bytesPerSecond,
        values: {
          polling: { value: measured.bytesPerSecond, unit: 'bytes' },
          sse: { value: sse.bytesPerSecond, unit: 'bytes' },
          late: { value: measured.p95Ms ?? Number.NaN, unit: 'ms' },
        },
      }
    },
  },
]
