// What a message is for, and so how its arrow looks. Waste shows: an answer without news is `empty`. And
// whether it weighs anything at the layer at which the person counts bytes.
import type { Layer } from '../../scenario/layers.ts'
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { ArrowStyle } from './shapes.ts'

/** Whether this is the answer that opens a stream or a WebSocket. */
export function opensStream({ protocol, messages }: LaneTrace, message: number): boolean {
  if (protocol !== 'sse' && protocol !== 'websocket') return false
  const request = messages.answers.at(message)
  const status = messages.status.at(message)
  return request >= 0 && messages.typeOf(request) === 'request' && status > 0 && status < 300
}

export function arrowStyle(lane: LaneTrace, message: number): ArrowStyle {
  const { messages } = lane
  switch (messages.typeOf(message)) {
    case 'request':
      return 'request'
    case 'post':
      return 'upstream'
    case 'response': {
      if (messages.updateCount.at(message) > 0) return 'news'
      const request = messages.answers.at(message)
      const isReceipt = request >= 0 && messages.typeOf(request) === 'post'
      return isReceipt || opensStream(lane, message) ? 'answer' : 'empty'
    }
    case 'event':
      return messages.updateCount.at(message) > 0 ? 'news' : 'comment'
    case 'frame':
      return messages.fromServer.at(message) ? 'news' : 'upstream'
    case 'comment':
      return 'comment'
    case 'ping':
    case 'pong':
      return 'heartbeat'
    case 'tls':
    case 'syn':
    case 'syn-ack':
    case 'ack':
    case 'fin':
    case 'rst':
    case 'close':
      return 'transport'
  }
}

/** Whether any byte of the message is counted at the layer: everything is at TCP/IP, text alone at payload. */
export function isCounted({ messages }: LaneTrace, message: number, layer: Layer): boolean {
  switch (layer) {
    case 'payload':
      return messages.payloadBytes.at(message) > 0
    case 'http':
      return messages.httpBytes.at(message) > 0
    case 'tls':
      return messages.tcpBytes(message) > 0
    case 'ip':
      return true
  }
}
