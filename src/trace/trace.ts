// What happened, and the only truth about it: an append-only log of entries in order of time, with
// tables beside it for what the entries speak of. Nothing here is ever taken back.
import type { Microseconds } from '../kernel/time.ts'
import type { Protocol } from '../scenario/scenario.ts'
import { type CallSite, siteCode } from './call-sites.ts'
import { Column } from './column.ts'
import { LaneTrace } from './lane-trace.ts'
import { type EntryKind, entryKinds, type SentMessage } from './vocabulary.ts'

/** One entry, read back. */
export interface Entry {
  timeUs: Microseconds
  kind: EntryKind
  /** Index of the lane; −1: the server's news and the person's inputs. */
  lane: number
  subject: number
  other: number
}

const kindCode = new Map(entryKinds.map((kind, code) => [kind, code]))

export class Trace {
  readonly lanes: readonly LaneTrace[]
  /** One row an update; the update with id n stands in row n − 1. */
  readonly updates = { createdUs: new Column(Float64Array), payloadBytes: new Column(Int32Array) }
  readonly entries = {
    timeUs: new Column(Float64Array),
    kind: new Column(Uint8Array),
    lane: new Column(Int32Array),
    subject: new Column(Int32Array),
    other: new Column(Int32Array),
  }

  constructor(lanes: readonly { id: string; protocol: Protocol }[]) {
    this.lanes = lanes.map(({ id, protocol }) => new LaneTrace(id, protocol))
  }

  get length(): number {
    return this.entries.timeUs.length
  }

  entry(index: number): Entry {
    return {
      timeUs: this.entries.timeUs.at(index),
      kind: entryKinds[this.entries.kind.at(index)] as EntryKind,
      lane: this.entries.lane.at(index),
      subject: this.entries.subject.at(index),
      other: this.entries.other.at(index),
    }
  }

  lane(index: number): LaneTrace {
    return this.lanes[index] as LaneTrace
  }

  /** When the update with this id was created. */
  createdUs(update: number): Microseconds {
    return this.updates.createdUs.at(update - 1)
  }

  #append(timeUs: Microseconds, kind: EntryKind, lane: number, subject: number, other = 0): void {
    this.entries.timeUs.push(timeUs)
    this.entries.kind.push(kindCode.get(kind) as number)
    this.entries.lane.push(lane)
    this.entries.subject.push(subject)
    this.entries.other.push(other)
  }

  /** An update with the next id. */
  created(timeUs: Microseconds, payloadBytes: number): number {
    this.updates.createdUs.push(timeUs)
    this.updates.payloadBytes.push(payloadBytes)
    const id = this.updates.createdUs.length
    this.#append(timeUs, 'created', -1, id)
    return id
  }

  input(timeUs: Microseconds, index: number): void {
    this.#append(timeUs, 'input', -1, index)
  }

  sent(timeUs: Microseconds, lane: number, message: SentMessage): number {
    const index = this.lane(lane).messages.push(timeUs, message)
    this.#append(timeUs, 'sent', lane, index)
    return index
  }

  lost(timeUs: Microseconds, lane: number, message: number, attempt: number): void {
    this.#append(timeUs, 'lost', lane, message, attempt)
  }

  resent(timeUs: Microseconds, lane: number, message: number, ipBytes: number): void {
    const { messages, resent } = this.lane(lane)
    resent.atUs.push(timeUs)
    resent.ipBytesUp.push(messages.fromServer.at(message) ? 0 : ipBytes)
    resent.ipBytesDown.push(messages.fromServer.at(message) ? ipBytes : 0)
    this.#append(timeUs, 'resent', lane, message, ipBytes)
  }

  /** What is known of a message's arrival has changed; nothing has happened yet. */
  expected(lane: number, message: number, arrivalUs: Microseconds): void {
    this.lane(lane).messages.expect(message, arrivalUs)
  }

  arrived(timeUs: Microseconds, lane: number, message: number): void {
    this.lane(lane).messages.expect(message, timeUs)
    this.#append(timeUs, 'arrived', lane, message)
  }

  acknowledged(
    timeUs: Microseconds,
    lane: number,
    connection: number,
    from: 'client' | 'server',
  ): void {
    this.lane(lane).acknowledgements[from].push(timeUs)
    this.#append(timeUs, 'acknowledged', lane, connection, from === 'client' ? 0 : 1)
  }

  delivered(timeUs: Microseconds, lane: number, update: number, message: number): void {
    const { deliveries } = this.lane(lane)
    deliveries.atUs.push(timeUs)
    deliveries.update.push(update)
    deliveries.message.push(message)
    this.#append(timeUs, 'delivered', lane, update, message)
  }

  /** `sentUs`: when the person sent it, which may be long before the message left. */
  received(timeUs: Microseconds, lane: number, message: number, sentUs: Microseconds): void {
    const { received } = this.lane(lane)
    received.sentUs.push(sentUs)
    received.atUs.push(timeUs)
    received.message.push(message)
    this.#append(timeUs, 'received', lane, received.atUs.length, message)
  }

  opened(timeUs: Microseconds, lane: number): number {
    const { connections } = this.lane(lane)
    connections.openedUs.push(timeUs)
    connections.closedUs.push(Number.POSITIVE_INFINITY)
    const connection = connections.openedUs.length - 1
    this.#append(timeUs, 'opened', lane, connection)
    return connection
  }

  closed(timeUs: Microseconds, lane: number, connection: number): void {
    this.lane(lane).connections.closedUs.set(connection, timeUs)
    this.#append(timeUs, 'closed', lane, connection)
  }

  /** A line of the client's code waits until then, or until `goesOn` says so. Gives its row. */
  waits(
    timeUs: Microseconds,
    lane: number,
    site: CallSite,
    untilUs = Number.POSITIVE_INFINITY,
  ): number {
    const { waits } = this.lane(lane)
    waits.site.push(siteCode(site))
    waits.fromUs.push(timeUs)
    waits.untilUs.push(untilUs)
    const wait = waits.site.length - 1
    this.#append(timeUs, 'waits', lane, wait, untilUs < Number.POSITIVE_INFINITY ? 1 : 0)
    return wait
  }

  goesOn(timeUs: Microseconds, lane: number, wait: number): void {
    this.lane(lane).waits.untilUs.set(wait, timeUs)
    this.#append(timeUs, 'goes-on', lane, wait)
  }

  queued(timeUs: Microseconds, lane: number, waiting: number): void {
    this.#append(timeUs, 'queued', lane, waiting)
  }
}
