// A message in plain words: pure functions from the trace to sentences. The inspector, the table, the live
// region and the time slider say the same of the same message because they all ask here.
import type { Protocol } from '../../scenario/scenario.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import type { MessageType } from '../../trace/vocabulary.ts'
import { commentName } from './comment-name.ts'

/** `update 4`, or `updates 4 to 6`; `news` where nobody knows which (an imported HAR). */
export function updatesIn({ firstUpdate, updateCount }: Message): string {
  if (firstUpdate === 0) return 'news'
  if (updateCount === 1) return `update ${firstUpdate}`
  return `updates ${firstUpdate} to ${firstUpdate + updateCount - 1}`
}

const plainNames: Partial<Record<MessageType, string>> = {
  syn: 'SYN',
  'syn-ack': 'SYN-ACK',
  ack: 'ACK',
  fin: 'FIN',
  rst: 'RST',
  tls: 'TLS',
  event: 'event',
  ping: 'ping',
  pong: 'pong',
  close: 'close',
}

/** What it is called on the wire, in one or two words: `GET`, `200`, `event`, `frame`. */
export function messageName(message: Message): string {
  switch (message.type) {
    case 'request':
      return 'GET'
    case 'post':
      return 'POST'
    case 'response':
      return String(message.status)
    case 'frame':
      return 'text frame'
    case 'comment':
      return commentName(message.text)
    default:
      return plainNames[message.type] ?? message.type
  }
}

const requestSentences: Record<Protocol, string> = {
  'request-response': 'The person refreshes the page: the client asks for what is new.',
  polling: 'The interval is over: the client asks whether there is anything new.',
  'long-polling': 'The client asks for news, and is willing to wait until there is some.',
  sse: 'The client asks for the stream of events, which then stays open.',
  websocket: 'The client asks to turn this connection into a WebSocket (Upgrade).',
}

function response(message: Message, lane: LaneTrace): string {
  const answered = message.answers >= 0 ? lane.messages.typeOf(message.answers) : 'request'
  if (answered === 'post') return 'The server answers that it has the message.'
  if (message.status === 101)
    return 'The server agrees: from here on this connection speaks WebSocket.'
  if (message.status >= 400) return `The server refuses, with status ${message.status}.`
  if (message.updateCount > 0) return `The server answers with ${updatesIn(message)}.`
  if (lane.protocol === 'sse') return 'The server accepts: the stream is open, events follow.'
  if (lane.protocol === 'long-polling')
    return 'The wait is over without news: an empty answer. The client asks again at once.'
  return 'An empty answer: there is nothing new.'
}

/** What the message is and why it was sent, in one or two sentences. */
export function describeMessage(message: Message, lane: LaneTrace): string {
  const news = message.updateCount > 0
  switch (message.type) {
    case 'syn':
      return 'The client asks to open a TCP connection. No data can be sent before this is answered.'
    case 'syn-ack':
      return 'The server accepts the TCP connection.'
    case 'ack':
      return 'TCP says that earlier data is there. It carries nothing else.'
    case 'fin':
      return `The ${message.from} closes its side of the TCP connection.`
    case 'rst':
      return `The ${message.from} ends the TCP connection at once.`
    case 'tls':
      return `TLS, the ${message.from}: ${message.text}. Keys are agreed on, and the server proves who it is; no data is sent before.`
    case 'request':
      return requestSentences[lane.protocol]
    case 'post':
      return 'The client sends a message to the server, as a request of its own.'
    case 'response':
      return response(message, lane)
    case 'event':
      return news
        ? `The server writes ${updatesIn(message)} to the open stream; nobody had to ask.`
        : 'The server writes an event to the open stream.'
    case 'comment':
      if (commentName(message.text) === 'retry')
        return `The server says how long the client waits before it reconnects: ${/\d+/.exec(message.text)?.[0] ?? ''} ms. It is no news.`
      return 'The server writes a comment to the stream. It shows that the line is alive; it is no news.'
    case 'frame':
      if (message.from === 'client')
        return 'The client sends a message on the open WebSocket; no new request is needed.'
      return news
        ? `The server pushes ${updatesIn(message)} on the open WebSocket; nobody had to ask.`
        : 'The server sends a frame on the open WebSocket.'
    case 'ping':
      return `The ${message.from} asks whether the other side is still there.`
    case 'pong':
      return `The ${message.from} answers a ping: it is still there.`
    case 'close':
      return `The ${message.from} says that it closes the WebSocket${message.status ? ` (code ${message.status})` : ''}.`
  }
}

/** An answer that brings no news to somebody who asked for some. */
export function isEmptyAnswer(message: Message, lane: LaneTrace): boolean {
  if (message.type !== 'response' || message.updateCount > 0) return false
  if (lane.protocol === 'sse' || lane.protocol === 'websocket') return false
  return message.answers < 0 || lane.messages.typeOf(message.answers) === 'request'
}
