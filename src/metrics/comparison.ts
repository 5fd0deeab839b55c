// What a lecture compares its protocols by, measured in one lane up to an instant: its connections, who could
// speak, how late its updates were, what they cost, what the server had to do; and for each the moment that
// proves it. It has no word for any of it.
import { type Microseconds, toSeconds } from '../kernel/time.ts'
import type { Layer } from '../scenario/layers.ts'
import type { Trace } from '../trace/trace.ts'
import { type LaneTurns, laneTurns } from './comparison/lane-turns.ts'
import { bytesAt, figuresAt, type LaneFigures } from './lane-figures.ts'
import { laneSeries } from './series/lane-series.ts'

/** An instant at which something can be seen, and the message that it is about, by its row in the lane. */
export interface Proof {
  atUs: Microseconds
  message: number
}

export interface LaneComparison {
  connection: {
    opened: number
    open: number
    /** Requests of both kinds that left. */
    requests: number
    /** For how long the newest connection has been there, or was. Undefined: none was begun. */
    newestForUs: Microseconds | undefined
    proof: Proof | undefined
  }
  communication: {
    /** What brought updates without a request of its own. */
    pushed: number
    /** Answers to requests for updates, those that the server kept back until it had news among them. */
    asked: number
    keptBack: number
    /** The client's own messages, on a connection that both may use, and each as a request of its own. */
    framesUp: number
    posts: number
    proof: Proof | undefined
  }
  latency: {
    meanMs: number | undefined
    p95Ms: number | undefined
    maxMs: number | undefined
    /** Of the client's own messages, from the wish to send to the server. Undefined: none is there yet. */
    upMeanMs: number | undefined
    /** The slowest delivery. */
    proof: Proof | undefined
    /** Which update that was. */
    update: number
  }
  efficiency: {
    /** All bytes both ways at the layer, for each delivered update. Undefined: none is delivered. */
    bytesPerUpdate: number | undefined
    requestsPerUpdate: number | undefined
    /** Of all bytes at the layer, the share that people wanted to be told. */
    payloadShare: number | undefined
    answers: number
    emptyAnswers: number
    /** The newest answer in vain; where there is none, the newest message with news. */
    proof: Proof | undefined
  }
  load: {
    requestsPerSecond: number | undefined
    /** The most that left within any one second. */
    busiestSecond: number
    open: Course
    held: Course
    /** When most requests were held; where none ever was, when most connections were open. */
    proof: Proof | undefined
  }
}

/** A count of things at the server: now, over time, and at most. */
export interface Course {
  now: number
  mean: number | undefined
  peak: number
}

type Parts = {
  trace: Trace
  lane: number
  atUs: Microseconds
  figures: LaneFigures
  /** Of the messages that have been sent. */
  sent: number
  turns: LaneTurns
}

/** The moment at which this message left. */
const sending = ({ trace, lane }: Parts, message: number): Proof | undefined =>
  message < 0 ? undefined : { atUs: trace.lane(lane).messages.sentUs.at(message), message }

/** The moment at which this message was there; if it is still on its way, at which it left. */
function arrival(parts: Parts, message: number): Proof | undefined {
  if (message < 0) return undefined
  const arrivalUs = parts.trace.lane(parts.lane).messages.arrivalUs.at(message)
  return arrivalUs <= parts.atUs ? { atUs: arrivalUs, message } : sending(parts, message)
}

function connectionOf(parts: Parts): LaneComparison['connection'] {
  const { trace, lane, atUs, figures, sent, turns } = parts
  const { openedUs, closedUs } = trace.lane(lane).connections
  const newest = figures.connectionsOpened - 1
  return {
    opened: figures.connectionsOpened,
    open: laneSeries(trace, lane, atUs).openConnections.at(atUs),
    requests: figures.requests + figures.posts,
    newestForUs: newest < 0 ? undefined : Math.min(atUs, closedUs.at(newest)) - openedUs.at(newest),
    proof: sending(parts, turns.openings.newest(sent)),
  }
}

function communicationOf(parts: Parts): LaneComparison['communication'] {
  const { trace, lane, sent, turns, figures } = parts
  const newestPush = turns.pushes.newest(sent)
  const newestAnswer = turns.answers.newest(sent)
  const asked = newestAnswer < 0 ? -1 : trace.lane(lane).messages.answers.at(newestAnswer)
  return {
    pushed: turns.pushes.among(sent),
    asked: turns.answers.among(sent),
    keptBack: turns.lateAnswers.among(sent),
    framesUp: turns.clientFrames.among(sent),
    posts: figures.posts,
    proof: sending(parts, newestPush >= 0 ? newestPush : asked),
  }
}

function latencyOf({ trace, lane, atUs, figures }: Parts): LaneComparison['latency'] {
  const { deliveries } = trace.lane(lane)
  const row = laneSeries(trace, lane, atUs).slowest.find(0, figures.updatesDelivered)
  return {
    meanMs: figures.latencyMeanMs,
    p95Ms: figures.latencyP95Ms,
    maxMs: figures.latencyMaxMs,
    upMeanMs: figures.upstreamLatencyMeanMs,
    proof:
      row < 0 ? undefined : { atUs: deliveries.atUs.at(row), message: deliveries.message.at(row) },
    update: row < 0 ? 0 : deliveries.update.at(row),
  }
}

function efficiencyOf(parts: Parts, layer: Layer): LaneComparison['efficiency'] {
  const { figures, sent, turns } = parts
  const { up, down } = bytesAt(figures, layer)
  const { updatesDelivered, payloadBytes, requests, posts } = figures
  const perUpdate = (total: number) => (updatesDelivered > 0 ? total / updatesDelivered : undefined)
  const inVain = turns.emptyAnswers.newest(sent)
  return {
    bytesPerUpdate: perUpdate(up + down),
    requestsPerUpdate: perUpdate(requests + posts),
    payloadShare: up + down > 0 ? payloadBytes / (up + down) : undefined,
    answers: turns.answers.among(sent),
    emptyAnswers: turns.emptyAnswers.among(sent),
    proof: arrival(parts, inVain >= 0 ? inVain : turns.news.newest(sent)),
  }
}

function loadOf(parts: Parts): LaneComparison['load'] {
  const { trace, lane, atUs, figures, turns } = parts
  const { openConnections, heldRequests } = laneSeries(trace, lane, atUs)
  const heldPeak = heldRequests.greatest(0, atUs)
  const openPeak = openConnections.greatest(0, atUs)
  const course = (pieces: typeof openConnections, peak: number): Course => ({
    now: pieces.at(atUs),
    mean: pieces.mean(0, atUs),
    peak,
  })
  const { messages } = trace.lane(lane)
  let raisedHeld = -1
  messages.forEachIn(heldPeak.atUs, heldPeak.atUs, (row) => {
    const isRequest = messages.typeOf(row) === 'request' || messages.typeOf(row) === 'post'
    if (isRequest && messages.arrivalUs.at(row) === heldPeak.atUs) raisedHeld = row
  })
  const openedBy = turns.openings.newest(messages.sentUs.countUpTo(openPeak.atUs))
  return {
    requestsPerSecond: atUs > 0 ? (figures.requests + figures.posts) / toSeconds(atUs) : undefined,
    busiestSecond: turns.busiestSecond(atUs)?.requests ?? 0,
    open: course(openConnections, openPeak.value),
    held: course(heldRequests, heldPeak.value),
    proof:
      heldPeak.value > 0 ? { atUs: heldPeak.atUs, message: raisedHeld } : sending(parts, openedBy),
  }
}

/** One column of the comparison: this lane, from the start of the run up to an instant. */
export function compareLane(
  trace: Trace,
  lane: number,
  atUs: Microseconds,
  layer: Layer,
): LaneComparison {
  const sent = trace.lane(lane).messages.sentUs.countUpTo(atUs)
  const parts: Parts = {
    trace,
    lane,
    atUs,
    sent,
    figures: figuresAt(trace, lane, atUs),
    turns: laneTurns(trace.lane(lane), sent),
  }
  return {
    connection: connectionOf(parts),
    communication: communicationOf(parts),
    latency: latencyOf(parts),
    efficiency: efficiencyOf(parts, layer),
    load: loadOf(parts),
  }
}
