// The figures of one lane at an instant: what was sent, created, opened, delivered and received up to it.
// So the figures at t are those of a run that ended at t. It reads the trace and nothing else.
import { type Microseconds, toMs } from '../kernel/time.ts'
import type { Layer } from '../scenario/layers.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { SEGMENT_HEADER_BYTES } from '../wire/tcp.ts'
import { type Prefix, PrefixQuantiles } from './prefix-quantiles.ts'
import { RunningTotals } from './running-totals.ts'

export interface LaneFigures {
  updatesCreated: number
  updatesDelivered: number
  /** Creation to delivery. Undefined: nothing was delivered yet. */
  latencyMeanMs: number | undefined
  latencyP50Ms: number | undefined
  latencyP95Ms: number | undefined
  latencyMaxMs: number | undefined
  /** Requests for updates, those that open a stream or a WebSocket included. */
  requests: number
  /** Requests that carry a client's message. */
  posts: number
  /** Answers to polls that brought no update. */
  emptyAnswers: number
  /** HTTP and WebSocket: head, framing, body; without what TLS adds (see `bytesAt` for a layer's sum). */
  bytesUp: number
  bytesDown: number
  /** What TLS adds to that. */
  tlsBytesUp: number
  tlsBytesDown: number
  /** What IP carries: the above, headers of segments, handshakes, acknowledgements. */
  ipBytesUp: number
  ipBytesDown: number
  /** What people wanted to be told, in both directions. */
  payloadBytes: number
  /** That part of it which the client sent. */
  payloadBytesUp: number
  connectionsOpened: number
  /** Messages of the client that the server has. */
  messagesReceived: number
  upstreamLatencyMeanMs: number | undefined
  /** Id of the newest update that the client knows. 0: none. */
  newestUpdate: number
  /** For how long there has been news that the client does not know. 0: it knows the newest. */
  stalenessUs: Microseconds
}

/** What the figures count at a layer, it and all above it. Bytes. */
export function bytesAt(figures: LaneFigures, layer: Layer): { up: number; down: number } {
  switch (layer) {
    case 'payload':
      return {
        up: figures.payloadBytesUp,
        down: figures.payloadBytes - figures.payloadBytesUp,
      }
    case 'http':
      return { up: figures.bytesUp, down: figures.bytesDown }
    case 'tls':
      return {
        up: figures.bytesUp + figures.tlsBytesUp,
        down: figures.bytesDown + figures.tlsBytesDown,
      }
    case 'ip':
      return { up: figures.ipBytesUp, down: figures.ipBytesDown }
  }
}

/** Columns of the totals over messages. */
const [REQUESTS, POSTS, EMPTY, PAYLOAD, PAYLOAD_UP, UP, DOWN, TLS_UP, TLS_DOWN, IP_UP, IP_DOWN] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const
/** Columns of the totals over what was sent again. */
const [UP_AGAIN, DOWN_AGAIN] = [0, 1] as const
/** Columns of the totals over deliveries, and over received messages. */
const [DELAY, NEWEST] = [0, 1] as const

/** Whether an answer without updates is in vain: the head of a stream and `101` are not. */
const pullsUpdates = ({ protocol }: LaneTrace): boolean =>
  protocol !== 'sse' && protocol !== 'websocket'

function isEmptyAnswer({ messages }: LaneTrace, row: number): boolean {
  if (messages.typeOf(row) !== 'response' || messages.updateCount.at(row) > 0) return false
  const request = messages.answers.at(row)
  // An answer that tells of a failure is not an answer to the question whether there is news.
  return request >= 0 && messages.typeOf(request) === 'request' && messages.status.at(row) < 300
}

function messageTotals(lane: LaneTrace): RunningTotals {
  const { messages } = lane
  const pulls = pullsUpdates(lane)
  return new RunningTotals(11, (totals, row) => {
    const add = (column: number, value: number) => {
      totals[column] = (totals[column] as number) + value
    }
    const type = messages.typeOf(row)
    const down = messages.fromServer.at(row) === 1
    if (type === 'request') add(REQUESTS, 1)
    if (type === 'post') add(POSTS, 1)
    if (pulls && isEmptyAnswer(lane, row)) add(EMPTY, 1)
    add(PAYLOAD, messages.payloadBytes.at(row))
    if (!down) add(PAYLOAD_UP, messages.payloadBytes.at(row))
    add(down ? DOWN : UP, messages.httpBytes.at(row))
    add(down ? TLS_DOWN : TLS_UP, messages.tlsBytes.at(row))
    add(down ? IP_DOWN : IP_UP, messages.ipBytes.at(row))
  })
}

/** The figures of one lane of a growing trace, at any instant up to its head. */
export class LaneFold {
  readonly #trace: Trace
  readonly #lane: LaneTrace
  readonly #messages: RunningTotals
  readonly #deliveries: RunningTotals
  readonly #received: RunningTotals
  readonly #resent: RunningTotals
  readonly latencies: PrefixQuantiles

  constructor(trace: Trace, lane: LaneTrace) {
    this.#trace = trace
    this.#lane = lane
    const { deliveries, received } = lane
    const latencyUs = (row: number) =>
      deliveries.atUs.at(row) - trace.createdUs(deliveries.update.at(row))
    this.#messages = messageTotals(lane)
    this.#deliveries = new RunningTotals(2, (totals, row) => {
      totals[DELAY] = (totals[DELAY] as number) + latencyUs(row)
      totals[NEWEST] = Math.max(totals[NEWEST] as number, deliveries.update.at(row))
    })
    this.#received = new RunningTotals(1, (totals, row) => {
      totals[DELAY] = (totals[DELAY] as number) + received.atUs.at(row) - received.sentUs.at(row)
    })
    this.#resent = new RunningTotals(2, (totals, row) => {
      totals[UP_AGAIN] = (totals[UP_AGAIN] as number) + lane.resent.ipBytesUp.at(row)
      totals[DOWN_AGAIN] = (totals[DOWN_AGAIN] as number) + lane.resent.ipBytesDown.at(row)
    })
    this.latencies = new PrefixQuantiles(latencyUs)
  }

  /** Bytes of the segments that only acknowledge. */
  #acknowledged(from: 'client' | 'server', atUs: Microseconds): number {
    return SEGMENT_HEADER_BYTES * this.#lane.acknowledgements[from].countUpTo(atUs)
  }

  at(atUs: Microseconds): LaneFigures {
    const { messages, deliveries, received, resent, connections } = this.#lane
    const created = this.#trace.updates.createdUs.countUpTo(atUs)
    const delivered = deliveries.atUs.countUpTo(atUs)
    const receivedCount = received.atUs.countUpTo(atUs)
    const totals = this.#messages.at(messages.sentUs.countUpTo(atUs))
    const news = this.#deliveries.at(delivered)
    const newest = news[NEWEST] as number
    const latencies = this.latencies.at(delivered)
    const resentTotals = this.#resent.at(resent.atUs.countUpTo(atUs))
    const again = (column: number) => resentTotals[column] as number
    const total = (column: number) => totals[column] as number
    const latencyMs = (p: number) => {
      const us = latencies.quantile(p)
      return us === undefined ? undefined : toMs(us)
    }
    return {
      updatesCreated: created,
      updatesDelivered: delivered,
      latencyMeanMs: meanMs(news, delivered),
      latencyP50Ms: latencyMs(0.5),
      latencyP95Ms: latencyMs(0.95),
      latencyMaxMs: latencyMs(1),
      requests: total(REQUESTS),
      posts: total(POSTS),
      emptyAnswers: total(EMPTY),
      bytesUp: total(UP),
      bytesDown: total(DOWN),
      tlsBytesUp: total(TLS_UP),
      tlsBytesDown: total(TLS_DOWN),
      ipBytesUp: total(IP_UP) + again(UP_AGAIN) + this.#acknowledged('client', atUs),
      ipBytesDown: total(IP_DOWN) + again(DOWN_AGAIN) + this.#acknowledged('server', atUs),
      payloadBytes: total(PAYLOAD),
      payloadBytesUp: total(PAYLOAD_UP),
      connectionsOpened: connections.openedUs.countUpTo(atUs),
      messagesReceived: receivedCount,
      upstreamLatencyMeanMs: meanMs(this.#received.at(receivedCount), receivedCount),
      newestUpdate: newest,
      stalenessUs: newest < created ? atUs - this.#trace.createdUs(newest + 1) : 0,
    }
  }
}

const meanMs = (totals: Float64Array, count: number): number | undefined =>
  count === 0 ? undefined : toMs((totals[DELAY] as number) / count)

const folds = new WeakMap<Trace, LaneFold[]>()

/** What is added up on the way is kept for as long as the trace is. */
function foldOf(trace: Trace, laneIndex: number): LaneFold {
  let ofTrace = folds.get(trace)
  if (!ofTrace) {
    ofTrace = trace.lanes.map((lane) => new LaneFold(trace, lane))
    folds.set(trace, ofTrace)
  }
  return ofTrace[laneIndex] as LaneFold
}

/** The figures of a lane at an instant. */
export const figuresAt = (trace: Trace, laneIndex: number, atUs: Microseconds): LaneFigures =>
  foldOf(trace, laneIndex).at(atUs)

/** The latencies, in microseconds, of a lane's first `count` deliveries. */
export const latenciesUpTo = (trace: Trace, laneIndex: number, count: number): Prefix =>
  foldOf(trace, laneIndex).latencies.at(count)
