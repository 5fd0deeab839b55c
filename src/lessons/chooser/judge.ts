// Ranks the protocols of an outcome: first those that work and keep the limit, by points; then those that are
// late, by how late; then those that cannot work. Each protocol's points depend on its own run alone.
import { fromSeconds, type Microseconds, toMs, toSeconds } from '../../kernel/time.ts'
import { compareLane } from '../../metrics/comparison.ts'
import { bytesAt, figuresAt } from '../../metrics/lane-figures.ts'
import { type Protocol, protocols } from '../../scenario/scenario.ts'
import { deliveries, laneIndex, type Outcome } from '../outcome.ts'
import { type Answers, clientCount, latencyLimitMs } from './questions.ts'
import { isImpossible, type Work, work } from './rules.ts'

/** One client's, once it is connected; undefined where nothing was delivered, or created. */
export interface Measured {
  /** 95 of 100 updates are known after this; one that has not come yet is as late as it is old. */
  p95Ms: number | undefined
  /** Everything that IP carries, both ways. */
  bytesPerSecond: number
  bytesPerUpdate: number | undefined
  requestsPerUpdate: number | undefined
  requestsPerSecond: number
  openConnections: number
}

export interface Figures {
  protocol: Protocol
  measured: Measured
}

/** Fewer are better. A doubling costs one point. */
export interface Points {
  /** Doublings of the bytes over `FREE_BYTES_PER_SECOND`. */
  bytes: number
  /** Doublings of the machines over one. */
  machines: number
  /** What no run measures (rules.ts). */
  work: number
}

export type Standing = 'fits' | 'late' | 'impossible'

export interface Judgement extends Figures {
  standing: Standing
  /** For all clients together. */
  machines: number
  points: Points
  work: readonly Work[]
}

/** About 26 MB in a month: what a client may cost before it counts. */
export const FREE_BYTES_PER_SECOND = 10

/**
 * What one machine carries, in round numbers: an assumption of this lab, not a measurement. Both differ by a factor
 * of ten and more from one machine and program to another.
 */
export const REQUESTS_PER_MACHINE = 1_000
export const CONNECTIONS_PER_MACHINE = 50_000

const doublings = (times: number): number => Math.log2(Math.max(1, times))

export const total = ({ points }: Judgement): number => points.bytes + points.machines + points.work

/** Over all updates that were created, so that a client that looks once is not praised for what it has seen. */
function p95Ms(outcome: Outcome, protocol: Protocol): number | undefined {
  const { trace, untilUs } = outcome
  const knownUs = new Map(deliveries(outcome, protocol).map((one) => [one.update, one.deliveredUs]))
  const latencies = Array.from({ length: trace.updates.createdUs.countUpTo(untilUs) }, (_, i) =>
    toMs((knownUs.get(i + 1) ?? untilUs) - trace.createdUs(i + 1)),
  ).sort((a, b) => a - b)
  return latencies[Math.ceil(0.95 * latencies.length) - 1]
}

interface Counts {
  updates: number
  requests: number
  bytes: number
}

function countsAt(outcome: Outcome, protocol: Protocol, atUs: Microseconds): Counts {
  const figures = figuresAt(outcome.trace, laneIndex(outcome, protocol), atUs)
  const { up, down } = bytesAt(figures, 'ip')
  return {
    updates: figures.updatesDelivered,
    requests: figures.requests + figures.posts,
    bytes: up + down,
  }
}

/** Opening costs once; what goes on is measured after it. */
const OPENED_US = fromSeconds(2)

function measure(outcome: Outcome, protocol: Protocol): Measured {
  const { trace, untilUs } = outcome
  const lane = laneIndex(outcome, protocol)
  const opened = countsAt(outcome, protocol, OPENED_US)
  const now = countsAt(outcome, protocol, untilUs)
  const seconds = toSeconds(untilUs - OPENED_US)
  const bytes = now.bytes - opened.bytes
  const requests = now.requests - opened.requests
  const updates = now.updates - opened.updates
  return {
    p95Ms: p95Ms(outcome, protocol),
    bytesPerSecond: bytes / seconds,
    bytesPerUpdate: updates > 0 ? bytes / updates : undefined,
    requestsPerUpdate: updates > 0 ? requests / updates : undefined,
    requestsPerSecond: requests / seconds,
    openConnections: compareLane(trace, lane, untilUs, 'ip').load.open.mean ?? 0,
  }
}

function standing(protocol: Protocol, measured: Measured, answers: Answers): Standing {
  if (isImpossible(protocol, answers)) return 'impossible'
  const limitMs = latencyLimitMs[answers.latency]
  return limitMs === Number.POSITIVE_INFINITY || (measured.p95Ms ?? Number.NaN) <= limitMs
    ? 'fits'
    : 'late'
}

function judgeOne({ protocol, measured }: Figures, answers: Answers): Judgement {
  const clients = clientCount[answers.clients]
  const machines =
    (clients * measured.requestsPerSecond) / REQUESTS_PER_MACHINE +
    (clients * measured.openConnections) / CONNECTIONS_PER_MACHINE
  const asked = work(protocol, answers)
  return {
    protocol,
    standing: standing(protocol, measured, answers),
    measured,
    machines,
    points: {
      bytes: doublings(measured.bytesPerSecond / FREE_BYTES_PER_SECOND),
      machines: doublings(machines),
      work: asked.reduce((sum, { points }) => sum + points, 0),
    },
    work: asked,
  }
}

const order: readonly Standing[] = ['fits', 'late', 'impossible']

/** What decides between two of the same standing. */
const cost = (one: Judgement): number =>
  one.standing === 'late' ? (one.measured.p95Ms ?? Number.POSITIVE_INFINITY) : total(one)

function compare(a: Judgement, b: Judgement): number {
  const byStanding = order.indexOf(a.standing) - order.indexOf(b.standing)
  if (byStanding !== 0) return byStanding
  const [ofA, ofB] = [cost(a), cost(b)]
  if (ofA !== ofB) return ofA < ofB ? -1 : 1
  return protocols.indexOf(a.protocol) - protocols.indexOf(b.protocol)
}

/** What was measured of the protocols that have a lane named like themselves in this run. */
export const measureAll = (outcome: Outcome): Figures[] =>
  protocols
    .filter((protocol) => outcome.scenario.lanes.some(({ id }) => id === protocol))
    .map((protocol) => ({ protocol, measured: measure(outcome, protocol) }))

/** The best first. */
export const rank = (figures: readonly Figures[], answers: Answers): Judgement[] =>
  figures.map((one) => judgeOne(one, answers)).sort(compare)

/** Both in one. */
export const judge = (outcome: Outcome, answers: Answers): Judgement[] =>
  rank(measureAll(outcome), answers)
