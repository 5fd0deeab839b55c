// What the chapter on WebSocket says of its runs.
import { toMs } from '../../../kernel/time.ts'
import type { Claim } from '../../claim.ts'
import { deliveries, figures, meanLatencyMs } from '../../outcome.ts'
import { updatesPerAnswer } from '../long-polling/evidence.ts'
import { ipBytesPerUpdate } from '../polling/evidence.ts'
import {
  crossings,
  fateOf,
  headersOfExchange,
  headersOfFrames,
  isOneWay,
  longestWayMs,
  missed,
  openAfterMs,
  openings,
  sooner,
  timesTheBytes,
} from './evidence.ts'
import { ENDED_US } from './experiments.ts'

const LANE = 'websocket'

export const claims: readonly Claim[] = [
  {
    id: 'opening',
    experiment: 'opening',
    check: (outcome) => {
      const { delayMs, jitterMs } = outcome.scenario.link
      const socket = openAfterMs(outcome, LANE) ?? Number.NaN
      return {
        holds: Math.abs(socket - 4 * delayMs) <= 4 * jitterMs,
        values: {
          socket: { value: socket, unit: 'ms' },
          ways: { value: Math.round(socket / delayMs), unit: 'count' },
        },
      }
    },
  },
  {
    id: 'opens-like-a-stream',
    experiment: 'opening',
    check: (outcome) => {
      const { jitterMs } = outcome.scenario.link
      const socket = openAfterMs(outcome, LANE) ?? Number.NaN
      const stream = openAfterMs(outcome, 'sse') ?? Number.NaN
      return {
        holds: Math.abs(socket - stream) <= 8 * jitterMs,
        values: { socket: { value: socket, unit: 'ms' }, stream: { value: stream, unit: 'ms' } },
      }
    },
  },
  {
    id: 'both-at-once',
    experiment: 'both-at-once',
    check: (outcome) => {
      const { delayMs, jitterMs } = outcome.scenario.link
      const { connectionsOpened, messagesReceived } = figures(outcome, LANE)
      const met = crossings(outcome, LANE)
      const down = longestWayMs(outcome, LANE, 'server')
      const up = longestWayMs(outcome, LANE, 'client')
      return {
        holds: connectionsOpened === 1 && met > 0 && Math.max(down, up) <= delayMs + jitterMs,
        values: {
          met: { value: met, unit: 'count' },
          received: { value: messagesReceived, unit: 'count' },
          down: { value: down, unit: 'ms' },
          up: { value: up, unit: 'ms' },
        },
      }
    },
  },
  {
    id: 'same-wire',
    experiment: 'same-wire',
    check: (outcome) => ({
      holds: sooner(outcome) === 'same' && isOneWay(outcome, 'sse') && isOneWay(outcome, LANE),
      values: {
        sse: { value: meanLatencyMs(outcome, 'sse'), unit: 'ms' },
        socket: { value: meanLatencyMs(outcome, LANE), unit: 'ms' },
      },
    }),
  },
  {
    // Chance decides it: true with about every second seed, and the text says with how many.
    id: 'ahead-by-chance',
    experiment: 'same-wire',
    check: (outcome) => {
      const ahead = meanLatencyMs(outcome, 'sse') - meanLatencyMs(outcome, LANE)
      return { holds: ahead > 0, values: { ahead: { value: ahead, unit: 'ms' } } }
    },
  },
  {
    id: 'two-bytes',
    experiment: 'two-bytes',
    check: (outcome) => {
      const heads = headersOfExchange(outcome, 'long-polling')
      const frames = headersOfFrames(outcome, LANE)
      return {
        holds: heads > 200 && frames.length > 0 && frames.every((bytes) => bytes === 2),
        values: {
          frame: { value: Math.max(...frames), unit: 'bytes' },
          heads: { value: heads, unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'what-is-left',
    experiment: 'two-bytes',
    check: (outcome) => {
      const times = timesTheBytes(outcome, 'long-polling', LANE) ?? Number.NaN
      const together = updatesPerAnswer(outcome, 'long-polling') ?? Number.NaN
      return {
        // Seldom two updates in one answer: they share no headers.
        holds: times > 2 && times < 10 && together < 1.1,
        values: {
          times: { value: times, unit: 'count' },
          long: { value: ipBytesPerUpdate(outcome, 'long-polling'), unit: 'bytes' },
          socket: { value: ipBytesPerUpdate(outcome, LANE), unit: 'bytes' },
        },
      }
    },
  },
  {
    id: 'missed-calls',
    experiment: 'missed-calls',
    check: (outcome) => {
      const ids = missed(outcome, LANE, ENDED_US)
      const [, again] = openings(outcome, LANE)
      const waited = deliveries(outcome, LANE).filter(({ update }) => ids.includes(update))
      return {
        holds: ids.length > 0 && fateOf(outcome, LANE, ENDED_US) === 'asked',
        values: {
          missed: { value: ids.length, unit: 'count' },
          after: { value: again?.after ?? Number.NaN, unit: 'count' },
          away: { value: toMs((again?.message.arrivalUs ?? Number.NaN) - ENDED_US), unit: 'ms' },
          longest: { value: Math.max(...waited.map((one) => one.latencyMs)), unit: 'ms' },
        },
      }
    },
  },
]
