// What a lane of a HAR did, as steps in time: connections that open and close, messages that leave and
// arrive. A HAR knows the client's end of every arrow; the server's end is set off by an estimated transit.
import type { Microseconds } from '../kernel/time.ts'
import type { SentMessage } from '../trace/vocabulary.ts'
import { frameBytes } from '../wire/web-socket.ts'
import { type HarConnection, HarConnections } from './har-connections.ts'
import type { HarEntry } from './har-entry.ts'
import type { HarMessage } from './har-messages.ts'

export interface PlannedMessage {
  facts: Omit<SentMessage, 'connection' | 'answers'>
  connection: HarConnection
  answers?: PlannedMessage
  /** Its number in the trace, once it is there. */
  index: number
}

export type Step = { atUs: Microseconds; lane: number } & (
  | { kind: 'opened' | 'closed'; connection: HarConnection }
  | { kind: 'sent' | 'arrived'; message: PlannedMessage }
)

/** The phases of one entry as instants at the client, in microseconds since the HAR's beginning. */
interface Instants {
  opensUs: Microseconds
  sentUs: Microseconds
  /** The first byte of the answer is there. */
  answeredUs: Microseconds
  endUs: Microseconds
}

function instantsOf(entry: HarEntry, startUs: Microseconds): Instants {
  const { connectUs, sendUs, waitUs, receiveUs } = entry
  // Chrome puts the whole life of a WebSocket into `blocked` where it has no details.
  const vague = entry.kind === 'websocket' && waitUs + receiveUs === 0
  const opensUs = startUs + (vague ? 0 : entry.queuedUs)
  const sentUs = opensUs + connectUs
  const answeredUs = sentUs + sendUs + waitUs
  const endUs = answeredUs + receiveUs + (vague ? entry.queuedUs : 0)
  const timed = entry.messages
    .flatMap(({ atUs }) => atUs ?? [])
    .map((us) => offset(entry, us, startUs))
  if (timed.length === 0) return { opensUs, sentUs, answeredUs, endUs }
  const firstUs = timed.reduce((a, b) => Math.min(a, b))
  const lastUs = timed.reduce((a, b) => Math.max(a, b))
  return {
    opensUs: Math.min(opensUs, firstUs),
    sentUs: Math.min(sentUs, firstUs),
    answeredUs: Math.min(answeredUs, firstUs),
    endUs: Math.max(endUs, lastUs),
  }
}

/** An instant since 1970 as one since the HAR's beginning; never before its entry. */
const offset = (entry: HarEntry, us: Microseconds, startUs: Microseconds): Microseconds =>
  Math.max(startUs, us - entry.startedUs + startUs)

const isPost = ({ method, kind }: HarEntry): boolean =>
  kind === 'exchange' && !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Plans one lane. `startedUs` is the HAR's beginning, `transitUs` the estimate for a host. */
export class LanePlan {
  readonly #steps: Step[] = []
  readonly #lane: number
  readonly #startedUs: Microseconds
  readonly #transitUs: (host: string) => Microseconds
  readonly #connections = new HarConnections()
  /** Several hosts share the lane: each message says which. */
  #mixed = false

  constructor(lane: number, startedUs: Microseconds, transitUs: (host: string) => Microseconds) {
    this.#lane = lane
    this.#startedUs = startedUs
    this.#transitUs = transitUs
  }

  /** The steps; those of one instant in the order in which they must happen. */
  plan(entries: readonly HarEntry[]): Step[] {
    this.#mixed = entries.some(({ host }) => host !== entries[0]?.host)
    for (const entry of entries) this.#entry(entry)
    const opened = [...this.#connections.all].map((connection): Step => {
      return { atUs: connection.openedUs, lane: this.#lane, kind: 'opened', connection }
    })
    const closed = [...this.#connections.all].map((connection): Step => {
      return { atUs: connection.lastUs, lane: this.#lane, kind: 'closed', connection }
    })
    return [...opened, ...this.#steps, ...closed]
  }

  #entry(entry: HarEntry): void {
    const startUs = entry.startedUs - this.#startedUs
    const at = instantsOf(entry, startUs)
    const connection = this.#connections.forEntry(entry, at.opensUs, at.endUs)
    const transitUs = Math.min(
      this.#transitUs(entry.host),
      Math.max(0, Math.floor((at.answeredUs - at.sentUs - entry.sendUs) / 2)),
    )
    const request = this.#message(connection, at.sentUs, {
      type: isPost(entry) ? 'post' : 'request',
      from: 'client',
      arrivalUs: Math.min(at.sentUs + entry.sendUs + transitUs, at.answeredUs),
      payloadBytes: isPost(entry) ? entry.uploadBytes : 0,
      httpBytes: entry.requestBytes ?? 0,
      ipBytes: 0,
      text: `${entry.method} ${this.#mixed ? entry.host : ''}${entry.target}`,
    })
    if (entry.status === 0) this.#failed(entry, at, request)
    else this.#answer(entry, at, request, transitUs)
    for (const message of entry.messages) {
      if (message.atUs === undefined) continue
      this.#inside(message, offset(entry, message.atUs, startUs), at, connection, transitUs)
    }
  }

  /** No answer came: the client gave up. */
  #failed(entry: HarEntry, at: Instants, request: PlannedMessage): void {
    const facts = { type: 'rst', from: 'client', arrivalUs: at.endUs, ipBytes: 0 } as const
    const text = entry.remark || 'no answer'
    this.#message(request.connection, at.endUs, { ...facts, text }, request)
  }

  #answer(entry: HarEntry, at: Instants, request: PlannedMessage, transitUs: Microseconds): void {
    const whole = entry.kind === 'exchange'
    const inside = entry.messages.reduce((sum, message) => sum + bytesOf(message), 0)
    const bytes = entry.responseBytes ?? 0
    this.#message(
      request.connection,
      at.answeredUs - transitUs,
      {
        type: 'response',
        from: 'server',
        arrivalUs: whole ? at.endUs : at.answeredUs,
        payloadBytes: whole && entry.brings ? entry.bodyBytes : 0,
        // What a stream carried later is counted with its messages.
        httpBytes: whole ? bytes : Math.max(0, bytes - inside),
        ipBytes: 0,
        // News without a number: a HAR knows no updates.
        updateCount: whole && entry.brings && !isPost(entry) ? 1 : 0,
        status: entry.status,
        text: entry.remark,
      },
      request,
    )
  }

  /** A frame of a WebSocket, or an event of a stream. */
  #inside(
    message: HarMessage,
    seenUs: Microseconds,
    at: Instants,
    connection: HarConnection,
    transitUs: Microseconds,
  ): void {
    const { type, from, payloadBytes, text } = message
    const sentUs = from === 'client' ? seenUs : Math.max(at.answeredUs, seenUs - transitUs)
    this.#message(connection, sentUs, {
      type,
      from,
      arrivalUs: from === 'client' ? seenUs + transitUs : Math.max(sentUs, seenUs),
      payloadBytes,
      httpBytes: bytesOf(message),
      ipBytes: 0,
      updateCount: type === 'event' ? 1 : 0,
      text,
    })
  }

  #message(
    connection: HarConnection,
    sentUs: Microseconds,
    facts: PlannedMessage['facts'],
    answers?: PlannedMessage,
  ): PlannedMessage {
    const message: PlannedMessage = { facts, connection, index: -1, ...(answers && { answers }) }
    const lane = this.#lane
    this.#steps.push({ atUs: sentUs, lane, kind: 'sent', message })
    this.#steps.push({ atUs: facts.arrivalUs, lane, kind: 'arrived', message })
    connection.lastUs = Math.max(connection.lastUs, facts.arrivalUs)
    return message
  }
}

/** Around an event stand at least `data: ` and two line ends. */
const EVENT_FRAME_BYTES = 8

const bytesOf = ({ type, from, payloadBytes }: HarMessage): number =>
  type === 'event' ? payloadBytes + EVENT_FRAME_BYTES : frameBytes(payloadBytes, from === 'client')
