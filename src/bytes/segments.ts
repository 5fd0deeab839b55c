// The TCP segments of one connection, in the order of their leaving, with their numbers: made from what the
// trace says was sent, lost, sent again, received and acknowledged.
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { linkAt } from '../scenario/as-of.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { connectionEntries } from './connection-entries.ts'
import { ghostBytes, type Losses, lostParts, type Part, partsOf } from './message-parts.ts'
import { otherSide, type Segment, type Side } from './segment.ts'
import { type Happening, withNumbers } from './sequence-numbers.ts'

/** A message of this connection, cut. */
interface Cut {
  from: Side
  seq: number
  ghost: number
  parts: Part[]
  losses: Losses | undefined
  /** The part of each packet that was sent again. */
  again: number[]
  /** How many were sent again so far. */
  resent: number
}

function lossesOf(trace: Trace, entries: readonly number[]): Map<number, Losses> {
  const all = new Map<number, Losses>()
  for (const entry of entries) {
    const { kind, subject, other } = trace.entry(entry)
    if (kind !== 'lost' && kind !== 'resent') continue
    const losses = all.get(subject) ?? { lost: 0, lostAgain: 0, resentIpBytes: [] }
    all.set(subject, losses)
    if (kind === 'resent') losses.resentIpBytes.push(other)
    else if (other === 1) losses.lost++
    else losses.lostAgain++
  }
  return all
}

class ConnectionHistory {
  readonly happenings: Happening[] = []
  readonly #scenario: Scenario
  readonly #laneIndex: number
  readonly #lane: LaneTrace
  readonly #cuts = new Map<number, Cut>()
  readonly #next: Record<Side, number> = { client: 0, server: 0 }
  readonly #lastLeftUs: Record<Side, Microseconds> = { client: 0, server: 0 }

  constructor(trace: Trace, scenario: Scenario, laneIndex: number) {
    this.#scenario = scenario
    this.#laneIndex = laneIndex
    this.#lane = trace.lane(laneIndex)
  }

  sent(entry: number, index: number, losses: Losses | undefined): void {
    const message = this.#lane.messages.get(index)
    const { from } = message
    const travelUs = fromMs(linkAt(this.#scenario, this.#laneIndex, message.sentUs).delayMs)
    const parts = partsOf(message, losses, travelUs, this.#lastLeftUs[from])
    const { first, again } = losses
      ? lostParts(parts, losses)
      : { first: new Set<number>(), again: [] }
    const ghost = ghostBytes(message)
    const cut = { from, seq: this.#next[from], ghost, parts, losses, again, resent: 0 }
    this.#cuts.set(index, cut)
    this.#next[from] += message.httpBytes + message.tlsBytes + ghost
    this.#lastLeftUs[from] = parts.at(-1)?.leavesUs ?? 0
    this.happenings.push({ kind: 'sends', timeUs: message.sentUs, entry, part: -1, from })
    parts.forEach((part, i) => {
      this.#leaves(entry, index, cut, i, part.leavesUs, { again: false, lost: first.has(i) })
    })
  }

  resent(entry: number, index: number, timeUs: Microseconds): void {
    const cut = this.#cuts.get(index)
    if (!cut) return
    const lost = cut.resent < (cut.losses?.lostAgain ?? 0)
    this.#leaves(entry, index, cut, cut.again[cut.resent++] ?? 0, timeUs, { again: true, lost })
  }

  /** All its segments: the link's receivers decide on acknowledgements when a message is whole. */
  arrived(entry: number, index: number, timeUs: Microseconds): void {
    const { from, seq, ghost, parts } = this.#cuts.get(index) as Cut
    parts.forEach(({ toByte, fromByte, leavesUs }, part) => {
      this.happenings.push({
        kind: 'arrives',
        timeUs,
        entry,
        part,
        at: otherSide(from),
        end: seq + toByte + ghost,
        sentUs: leavesUs,
        data: toByte > fromByte,
      })
    })
  }

  acknowledged(entry: number, from: Side, timeUs: Microseconds): void {
    this.happenings.push({ kind: 'acknowledges', timeUs, entry, part: 0, from })
  }

  #leaves(
    entry: number,
    message: number,
    cut: Cut,
    i: number,
    us: Microseconds,
    fate: Pick<Segment, 'again' | 'lost'>,
  ) {
    const { fromByte, toByte, flags } = cut.parts[i] as Part
    const segment: Segment = {
      from: cut.from,
      sentUs: us,
      message,
      fromByte,
      toByte,
      flags,
      seq: cut.seq + fromByte,
      ack: 0,
      echoUs: undefined,
      count: 0,
      ...fate,
    }
    this.happenings.push({ kind: 'leaves', timeUs: us, entry, part: i, segment })
  }
}

function makeSegments(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  entries: readonly number[],
): Segment[] {
  const history = new ConnectionHistory(trace, scenario, laneIndex)
  const losses = lossesOf(trace, entries)
  for (const entry of entries) {
    const { kind, subject, other, timeUs } = trace.entry(entry)
    if (kind === 'sent') history.sent(entry, subject, losses.get(subject))
    else if (kind === 'resent') history.resent(entry, subject, timeUs)
    else if (kind === 'arrived') history.arrived(entry, subject, timeUs)
    else if (kind === 'acknowledged')
      history.acknowledged(entry, other === 0 ? 'client' : 'server', timeUs)
  }
  return withNumbers(
    history.happenings.sort((a, b) => a.timeUs - b.timeUs || a.entry - b.entry || a.part - b.part),
  )
}

const made = new WeakMap<Trace, Map<string, { entries: number; segments: Segment[] }>>()

/** All segments of one connection so far, in the order of their leaving. */
export function segmentsOf(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  connection: number,
): readonly Segment[] {
  const entries = connectionEntries(trace, laneIndex, connection)
  const connections = made.get(trace) ?? new Map()
  made.set(trace, connections)
  const name = `${laneIndex}/${connection}`
  const before = connections.get(name)
  if (before?.entries === entries.length) return before.segments
  const segments = makeSegments(trace, scenario, laneIndex, entries)
  connections.set(name, { entries: entries.length, segments })
  return segments
}

/** The segments that carried a message, those that were sent again included. */
export const segmentsOfMessage = (
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  message: number,
): Segment[] =>
  segmentsOf(
    trace,
    scenario,
    laneIndex,
    trace.lane(laneIndex).messages.connection.at(message),
  ).filter((segment) => segment.message === message)
