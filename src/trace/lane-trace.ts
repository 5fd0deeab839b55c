// What happened in one lane, as tables: messages, connections, deliveries. Rows are in order of time.
import type { Microseconds } from '../kernel/time.ts'
import type { Protocol } from '../scenario/scenario.ts'
import { type CallSite, siteCode, siteOf } from './call-sites.ts'
import { Column } from './column.ts'
import { type MessageType, messageTypes, type SentMessage } from './vocabulary.ts'

/** Messages in one block of the window index. */
const BLOCK = 128

/** One message, read back. */
export interface Message
  extends Required<Omit<SentMessage, 'text' | 'answers' | 'sender' | 'receiver'>> {
  index: number
  sentUs: Microseconds
  /** The request that this answers; −1: none. */
  answers: number
  /** For a request: when its answer was sent. Infinity: not yet. For others: `arrivalUs`. */
  answeredUs: Microseconds
  sender: CallSite | undefined
  receiver: CallSite | undefined
  text: string
}

const typeCode = new Map(messageTypes.map((type, code) => [type, code]))

export class MessageTable {
  readonly sentUs = new Column(Float64Array)
  readonly arrivalUs = new Column(Float64Array)
  readonly answeredUs = new Column(Float64Array)
  readonly type = new Column(Uint8Array)
  readonly fromServer = new Column(Uint8Array)
  readonly connection = new Column(Int32Array)
  readonly answers = new Column(Int32Array)
  readonly payloadBytes = new Column(Int32Array)
  readonly httpBytes = new Column(Int32Array)
  readonly tlsBytes = new Column(Int32Array)
  readonly ipBytes = new Column(Int32Array)
  readonly firstUpdate = new Column(Int32Array)
  readonly updateCount = new Column(Int32Array)
  readonly status = new Column(Int32Array)
  /** Codes of call sites. */
  readonly sender = new Column(Uint8Array)
  readonly receiver = new Column(Uint8Array)
  readonly #texts: (string | undefined)[] = []
  /** Per block, the latest end of its messages. */
  readonly #blockEndUs = new Column(Float64Array)

  get length(): number {
    return this.sentUs.length
  }

  push(sentUs: Microseconds, message: SentMessage): number {
    const index = this.length
    const isRequest = message.type === 'request' || message.type === 'post'
    this.sentUs.push(sentUs)
    this.arrivalUs.push(message.arrivalUs)
    this.answeredUs.push(isRequest ? Number.POSITIVE_INFINITY : message.arrivalUs)
    this.type.push(typeCode.get(message.type) as number)
    this.fromServer.push(message.from === 'server' ? 1 : 0)
    this.connection.push(message.connection)
    this.answers.push(message.answers ?? -1)
    this.payloadBytes.push(message.payloadBytes ?? 0)
    this.httpBytes.push(message.httpBytes ?? 0)
    this.tlsBytes.push(message.tlsBytes ?? 0)
    this.ipBytes.push(message.ipBytes)
    this.firstUpdate.push(message.firstUpdate ?? 0)
    this.updateCount.push(message.updateCount ?? 0)
    this.status.push(message.status ?? 0)
    this.sender.push(siteCode(message.sender))
    this.receiver.push(siteCode(message.receiver))
    this.#texts.push(message.text)
    if (index % BLOCK === 0) this.#blockEndUs.push(this.answeredUs.at(index))
    else this.#raiseBlockEnd(index)
    if (message.answers !== undefined) this.#answered(message.answers, sentUs)
    return index
  }

  /** Corrects what was known of an arrival. */
  expect(index: number, arrivalUs: Microseconds): void {
    if (this.arrivalUs.at(index) === arrivalUs) return
    this.arrivalUs.set(index, arrivalUs)
    const isRequest = this.typeOf(index) === 'request' || this.typeOf(index) === 'post'
    if (!isRequest) this.answeredUs.set(index, arrivalUs)
    this.#raiseBlockEnd(index)
  }

  #raiseBlockEnd(index: number): void {
    const block = Math.floor(index / BLOCK)
    this.#blockEndUs.set(block, Math.max(this.#blockEndUs.at(block), this.endUs(index)))
  }

  /** The request is answered: no longer open-ended. */
  #answered(request: number, atUs: Microseconds): void {
    if (this.answeredUs.at(request) !== Number.POSITIVE_INFINITY) return
    this.answeredUs.set(request, atUs)
    const block = Math.floor(request / BLOCK)
    const first = block * BLOCK
    this.#blockEndUs.set(block, 0)
    for (let i = first; i < Math.min(first + BLOCK, this.length); i++) this.#raiseBlockEnd(i)
  }

  /** When the last thing that is drawn of this message ends. */
  endUs(index: number): Microseconds {
    return Math.max(this.arrivalUs.at(index), this.answeredUs.at(index))
  }

  /** What TCP carries of it. */
  tcpBytes(index: number): number {
    return this.httpBytes.at(index) + this.tlsBytes.at(index)
  }

  typeOf(index: number): MessageType {
    return messageTypes[this.type.at(index)] as MessageType
  }

  textOf(index: number): string {
    return this.#texts[index] ?? ''
  }

  get(index: number): Message {
    return {
      index,
      type: this.typeOf(index),
      from: this.fromServer.at(index) ? 'server' : 'client',
      sentUs: this.sentUs.at(index),
      arrivalUs: this.arrivalUs.at(index),
      answeredUs: this.answeredUs.at(index),
      connection: this.connection.at(index),
      answers: this.answers.at(index),
      payloadBytes: this.payloadBytes.at(index),
      httpBytes: this.httpBytes.at(index),
      tlsBytes: this.tlsBytes.at(index),
      ipBytes: this.ipBytes.at(index),
      firstUpdate: this.firstUpdate.at(index),
      updateCount: this.updateCount.at(index),
      status: this.status.at(index),
      sender: siteOf(this.sender.at(index)),
      receiver: siteOf(this.receiver.at(index)),
      text: this.textOf(index),
    }
  }

  /**
   * Calls `visit` with every message that was under way, or held, at some instant of the window, in order
   * of sending. Costs what is in the window, and a look at each block of 128 before it.
   */
  forEachIn(fromUs: Microseconds, toUs: Microseconds, visit: (index: number) => void): void {
    const end = this.sentUs.countUpTo(toUs)
    for (let block = 0; block * BLOCK < end; block++) {
      if (this.#blockEndUs.at(block) < fromUs) continue
      const last = Math.min((block + 1) * BLOCK, end)
      for (let i = block * BLOCK; i < last; i++) if (this.endUs(i) >= fromUs) visit(i)
    }
  }
}

export class LaneTrace {
  readonly messages = new MessageTable()
  /** One row a connection: SYN sent, and gone (Infinity: still there). */
  readonly connections = { openedUs: new Column(Float64Array), closedUs: new Column(Float64Array) }
  /** One row a delivered update. */
  readonly deliveries = {
    atUs: new Column(Float64Array),
    update: new Column(Int32Array),
    message: new Column(Int32Array),
  }
  /** One row a packet that was sent again. */
  readonly resent = {
    atUs: new Column(Float64Array),
    ipBytesUp: new Column(Int32Array),
    ipBytesDown: new Column(Int32Array),
  }
  /** When each side sent a TCP segment that only acknowledges. */
  readonly acknowledgements = {
    client: new Column(Float64Array),
    server: new Column(Float64Array),
  }
  /** One row a client's message that the server has: when it was sent, when the server had it, and what brought it. */
  readonly received = {
    sentUs: new Column(Float64Array),
    atUs: new Column(Float64Array),
    message: new Column(Int32Array),
  }
  /** One row a wait of the client's code: in which line, and until when (Infinity: not known yet). */
  readonly waits = {
    site: new Column(Uint8Array),
    fromUs: new Column(Float64Array),
    untilUs: new Column(Float64Array),
  }
  readonly id: string
  readonly protocol: Protocol

  constructor(id: string, protocol: Protocol) {
    this.id = id
    this.protocol = protocol
  }
}
