// What the lecture calls a message that a beat opens: names of texts in the language that is read. What only holds
// a connection together (SYN, TLS, pings) no beat opens, and nothing is said of it.
import type { Layer } from '../../scenario/layers.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'

function answerKey(message: Message, lane: LaneTrace): string {
  const answered = message.answers >= 0 ? lane.messages.typeOf(message.answers) : 'request'
  if (message.status >= 400) return 'message.refused'
  if (answered === 'post') return 'message.taken'
  if (message.status === 101) return 'message.upgraded'
  if (message.updateCount > 0) return 'message.answered'
  if (lane.protocol === 'sse') return 'message.opened'
  return lane.protocol === 'long-polling' ? 'message.waited' : 'message.empty'
}

/** The key of the sentence that says what the message is; undefined: there is none. */
export function sentenceKey(message: Message, lane: LaneTrace): string | undefined {
  switch (message.type) {
    case 'request':
      return `message.asked.${lane.protocol}`
    case 'response':
      return answerKey(message, lane)
    case 'post':
    case 'event':
      return `message.${message.type}`
    case 'frame':
      return `message.frame.${message.from}`
    default:
      return undefined
  }
}

const frames: ReadonlySet<string> = new Set(['frame', 'ping', 'pong', 'close'])

/** The key of a layer's name. Of one message it is known whether HTTP or WebSocket carries it. */
export const layerKey = (layer: Layer, { type }: Message): string =>
  layer === 'http' && frames.has(type) ? 'layer.websocket' : `layer.${layer}`
