// Why was this late? Splits the time from an update's creation to its delivery into named parts that add up
// exactly. It walks back from the delivery, along the message that brought the update and the request that
// asked for it, to the instant of creation; no time is named twice or left without a name.
import { fromMs, type Microseconds } from '../kernel/time.ts'
import { linkAt } from '../scenario/as-of.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import type { Ask } from './lateness/asks.ts'
import { type LaneStory, laneStory } from './lateness/lane-story.ts'

/** In the order in which they come about. */
export const lateParts = [
  /** Nobody asked: until the next poll, or until the person pressed Refresh. */
  'waiting',
  /** Long polling: from an answer to the next request's arrival the server can tell nobody. */
  'blind-window',
  /** The client had lost its stream or WebSocket, and had not yet reconnected. */
  'reconnection',
  /** For one of the client's connections. */
  'queue',
  /** TCP's. */
  'handshake',
  /** The server had the request and the update, and had not yet answered. */
  'server',
  /** A long message waits for acknowledgements before it may go on. */
  'slow-start',
  /** The bandwidth was taken, by earlier bytes or by its own. */
  'serialisation',
  /** A packet was lost, of this message or of one before it. */
  'retransmission',
  'travel',
  /** The client's machine, from the call until the packet leaves, and from its arrival until the code runs. */
  'machine',
] as const
export type LatePart = (typeof lateParts)[number]

export interface Lateness {
  createdUs: Microseconds
  deliveredUs: Microseconds
  /** Greater than 0 each, together the latency. One part may come about several times. */
  parts: { part: LatePart; us: Microseconds }[]
}

/** Time from creation to delivery, of which the end is named bit by bit. */
class Backwards {
  readonly #startUs: Microseconds
  readonly #us = new Map<LatePart, Microseconds>()
  atUs: Microseconds

  constructor(startUs: Microseconds, endUs: Microseconds) {
    this.#startUs = startUs
    this.atUs = endUs
  }

  get done(): boolean {
    return this.atUs <= this.#startUs
  }

  /** What lies between this instant and what is named already, is this part. */
  back(toUs: Microseconds, part: LatePart): void {
    const us = this.atUs - Math.max(this.#startUs, toUs)
    if (us <= 0) return
    this.#us.set(part, (this.#us.get(part) ?? 0) + us)
    this.atUs -= us
  }

  parts(): Lateness['parts'] {
    return lateParts.flatMap((part) => {
      const us = this.#us.get(part)
      return us === undefined ? [] : [{ part, us }]
    })
  }
}

/** What is looked at. */
interface View {
  scenario: Scenario
  laneIndex: number
  lane: LaneTrace
  story: LaneStory
}

/** Why this update came late in this lane; undefined where it has not come yet. */
export function latenessOf(
  trace: Trace,
  scenario: Scenario,
  laneIndex: number,
  update: number,
): Lateness | undefined {
  const lane = trace.lane(laneIndex)
  const row = deliveryOf(lane, update)
  if (row < 0) return undefined
  const createdUs = trace.createdUs(update)
  const deliveredUs = lane.deliveries.atUs.at(row)
  const way = new Backwards(createdUs, deliveredUs)
  const view = { scenario, laneIndex, lane, story: laneStory(trace, scenario, laneIndex) }
  const message = lane.deliveries.message.at(row)
  if (message >= 0) {
    way.back(lane.messages.arrivalUs.at(message), 'machine')
    transit(view, way, message, 'travel')
    if (!way.done) request(view, way, requestOf(view, message))
  }
  way.back(createdUs, restOf(lane))
  return { createdUs, deliveredUs, parts: way.parts() }
}

/** Updates are delivered in order, each once, so that the row is known; unless one was left out. */
function deliveryOf({ deliveries }: LaneTrace, update: number): number {
  const rows = deliveries.update.length
  if (update <= rows && deliveries.update.at(update - 1) === update) return update - 1
  for (let row = 0; row < rows; row++) if (deliveries.update.at(row) === update) return row
  return -1
}

/** What nobody else is to blame for. */
function restOf({ protocol }: LaneTrace): LatePart {
  if (protocol === 'long-polling') return 'blind-window'
  return protocol === 'sse' || protocol === 'websocket' ? 'reconnection' : 'waiting'
}

/** The request that a response answers, or that opened the stream which this message is part of. */
function requestOf({ lane: { messages }, story }: View, message: number): number {
  if (messages.answers.at(message) >= 0) return messages.answers.at(message)
  for (let i = message; i >= 0; i = story.departures.previous.at(i)) {
    if (messages.answers.at(i) >= 0) return messages.answers.at(i)
  }
  return -1
}

/** A message's way, from its arrival back to its sending. */
function transit(view: View, way: Backwards, message: number, travelIs: LatePart): void {
  const { messages } = view.lane
  const { departures } = view.story
  const sentUs = messages.sentUs.at(message)
  const delayUs = fromMs(linkAt(view.scenario, view.laneIndex, sentUs).delayMs)
  const leftUs =
    sentUs + departures.slowStartUs.at(message) + departures.serialisationUs.at(message)
  const held = heldBy(view, message)
  // Jitter is travel; but where a loss held it up, the travel is taken to be the link's delay.
  if (held) {
    way.back(Math.max(leftUs, messages.arrivalUs.at(message) - delayUs), travelIs)
    way.back(leftUs, held)
  } else way.back(leftUs, travelIs)
  way.back(sentUs + departures.slowStartUs.at(message), 'serialisation')
  way.back(sentUs, 'slow-start')
}

/** TCP keeps order: a message that is there at the same instant as one before it may have waited for that. */
function heldBy({ lane, story }: View, message: number): LatePart | undefined {
  const { lost, previous, slowStartUs } = story.departures
  const { arrivalUs } = lane.messages
  if (lost.has(message)) return 'retransmission'
  let held: LatePart | undefined
  for (let i = previous.at(message); i >= 0; i = previous.at(i)) {
    if (arrivalUs.at(i) !== arrivalUs.at(message)) break
    if (lost.has(i)) return 'retransmission'
    if (slowStartUs.at(i) > 0) held = 'slow-start'
  }
  return held
}

/** A request, from its answer back to when the client's code made it. */
function request(view: View, way: Backwards, index: number): void {
  if (index < 0) return
  const { messages, protocol } = view.lane
  way.back(messages.arrivalUs.at(index), 'server')
  transit(view, way, index, protocol === 'long-polling' ? 'blind-window' : 'travel')
  let ask = connect(view, way, index)
  while (ask.retryOf >= 0) {
    // The try before went there and a reset came back, for nothing.
    way.back(messages.sentUs.at(ask.retryOf), 'travel')
    ask = connect(view, way, ask.retryOf)
  }
  if (protocol === 'sse' || protocol === 'websocket') return
  const { sendOverheadMs } = linkAt(view.scenario, view.laneIndex, ask.atUs)
  way.back(ask.atUs - fromMs(sendOverheadMs), 'machine')
}

/** What a request waited for between being made and being sent: a connection, new or free at last. */
function connect(view: View, way: Backwards, index: number): Ask {
  const { messages, connections } = view.lane
  const ask = view.story.asks.of(index)
  const before = view.story.departures.previous.at(index)
  // The first that the connection carries comes right after the ACK of its handshake.
  if (before >= 0 && messages.typeOf(before) === 'ack') {
    const openedUs = connections.openedUs.at(messages.connection.at(index))
    way.back(Math.max(messages.sentUs.at(before), ask.atUs), 'queue')
    way.back(Math.max(openedUs, ask.atUs), 'handshake')
  }
  way.back(ask.atUs, 'queue')
  return ask
}
