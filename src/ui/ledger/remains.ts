// What remains of an often told ratio: two bytes of a WebSocket frame's header instead of 871 bytes of HTTP
// heads. It puts what one update, or one message of a client, took by HTTP beside what it took by WebSocket.
import { headerBytes } from '../../bytes/header-bytes.ts'
import { countedAt, type LayerBytes } from '../../metrics/ledger.ts'
import type { Protocol, Scenario } from '../../scenario/scenario.ts'
import type { Message } from '../../trace/lane-trace.ts'
import type { Trace } from '../../trace/trace.ts'
import { layerShort } from '../words/layer-words.ts'
import { type LaneBook, layersIn } from './use-ledger.ts'

/** P. Lubbers, F. Greco: HTML5 Web Sockets: A Quantum Leap in Scalability for the Web (2010). */
export const TALE = { http: 871, webSocket: 2 }

export interface RemainsRow {
  what: string
  http: number
  webSocket: number
}

export interface Remains {
  way: 'down' | 'up'
  http: LaneBook
  webSocket: LaneBook
  /** From the headers alone to what IP carries. */
  rows: RemainsRow[]
}

/** Lanes that stand for HTTP, the fairest first. */
const stands: readonly Protocol[] = ['polling', 'long-polling', 'request-response']

/** The newest message like this that left by `atUs`. */
function newest(
  trace: Trace,
  lane: number,
  atUs: number,
  like: (message: Message) => boolean,
): Message | undefined {
  const { messages } = trace.lane(lane)
  for (let index = messages.sentUs.countUpTo(atUs) - 1; index >= 0; index--) {
    const message = messages.get(index)
    if (like(message)) return message
  }
  return undefined
}

/** Both heads of the newest exchange that brought something this way. */
function headsOfExchange(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  atUs: number,
  way: Remains['way'],
): number | undefined {
  const { messages } = trace.lane(lane)
  const answer = newest(trace, lane, atUs, ({ type, answers, updateCount }) => {
    if (type !== 'response' || answers < 0) return false
    return way === 'down' ? updateCount > 0 : messages.typeOf(answers) === 'post'
  })
  if (!answer) return undefined
  return [answer.index, answer.answers].reduce(
    (sum, index) => sum + headerBytes(trace, scenario, lane, index),
    0,
  )
}

function headerOfFrame(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  atUs: number,
  way: Remains['way'],
): number | undefined {
  const from = way === 'down' ? 'server' : 'client'
  const frame = newest(
    trace,
    lane,
    atUs,
    (message) => message.type === 'frame' && message.from === from,
  )
  return frame && headerBytes(trace, scenario, lane, frame.index)
}

/** Undefined: nothing went this way yet by one of the two, or there is no such lane. */
export function remainsOf(
  trace: Trace,
  scenario: Scenario,
  books: readonly LaneBook[],
  atUs: number,
  way: Remains['way'],
): Remains | undefined {
  const byProtocol = (protocol: Protocol) => books.find(({ lane }) => lane.protocol === protocol)
  const http = stands.map(byProtocol).find((book) => book !== undefined)
  const webSocket = byProtocol('websocket')
  if (!http || !webSocket) return undefined
  const each = ({ perUpdate, perMessage }: LaneBook): LayerBytes | undefined =>
    way === 'down' ? perUpdate : perMessage
  const [ofHttp, ofWebSocket] = [each(http), each(webSocket)]
  const heads = headsOfExchange(trace, scenario, http.index, atUs, way)
  const header = headerOfFrame(trace, scenario, webSocket.index, atUs, way)
  if (!ofHttp || !ofWebSocket || heads === undefined || header === undefined) return undefined
  const rows = layersIn(books).map((layer) => ({
    what: layerShort[layer],
    http: countedAt(ofHttp, layer),
    webSocket: countedAt(ofWebSocket, layer),
  }))
  const headers = { what: 'headers alone', http: heads, webSocket: header }
  return { way, http, webSocket, rows: [headers, ...rows] }
}
