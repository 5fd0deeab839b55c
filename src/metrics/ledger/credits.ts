// Which message each packet is for. A segment that only acknowledges counts with the newest message that its
// sender has received on that connection: TCP acknowledges everything up to a byte (RFC 9293, section 3.4).
import { Column } from '../../trace/column.ts'
import type { Trace } from '../../trace/trace.ts'
import { type EntryKind, entryKinds } from '../../trace/vocabulary.ts'
import { SEGMENT_HEADER_BYTES } from '../../wire/tcp.ts'

/** What an entry of the trace put on the link. */
export interface EntryBytes {
  kind: 'sent' | 'resent' | 'acknowledged'
  /** The message it is for. −1: none is known. */
  message: number
  fromServer: boolean
  payload: number
  http: number
  tls: number
  ip: number
}

const NOBODY = -1

export class Credits {
  readonly #trace: Trace
  /** One row an entry: the message that it is for. */
  readonly #message = new Column(Int32Array)
  /** For each lane, by connection and side: the newest message that is there. */
  readonly #newest: number[][]

  constructor(trace: Trace) {
    this.#trace = trace
    this.#newest = trace.lanes.map(() => [])
  }

  /** Reads the entries that came since. */
  extendTo(count: number): void {
    for (let row = this.#message.length; row < count; row++) this.#message.push(this.#creditOf(row))
  }

  #creditOf(row: number): number {
    const { kind, lane, subject, other } = this.#trace.entry(row)
    if (kind === 'sent' || kind === 'resent') return subject
    if (kind !== 'arrived' && kind !== 'acknowledged') return NOBODY
    const newest = this.#newest[lane] as number[]
    if (kind === 'acknowledged') return newest[subject * 2 + other] ?? NOBODY
    const { connection, fromServer } = this.#trace.lane(lane).messages
    // What the server sent is at the client.
    newest[connection.at(subject) * 2 + (fromServer.at(subject) ? 0 : 1)] = subject
    return NOBODY
  }

  /** Undefined: this entry tells of nothing that crossed the link. */
  bytesOf(row: number): EntryBytes | undefined {
    const { entries } = this.#trace
    const kind = entryKinds[entries.kind.at(row)] as EntryKind
    const message = this.#message.at(row)
    if (kind === 'acknowledged') {
      const fromServer = entries.other.at(row) === 1
      return { kind, message, fromServer, payload: 0, http: 0, tls: 0, ip: SEGMENT_HEADER_BYTES }
    }
    if (kind !== 'sent' && kind !== 'resent') return undefined
    const { messages } = this.#trace.lane(entries.lane.at(row))
    const fromServer = messages.fromServer.at(message) === 1
    if (kind === 'resent') {
      return { kind, message, fromServer, payload: 0, http: 0, tls: 0, ip: entries.other.at(row) }
    }
    return {
      kind,
      message,
      fromServer,
      payload: messages.payloadBytes.at(message),
      http: messages.httpBytes.at(message),
      tls: messages.tlsBytes.at(message),
      ip: messages.ipBytes.at(message),
    }
  }
}
