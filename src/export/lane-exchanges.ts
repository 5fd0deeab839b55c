// The exchanges of a lane: each request with its answer, and what went over the connection that the answer
// left open. It looks at the order of messages, not at their bytes.
import type { Microseconds } from '../kernel/time.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'

export interface Exchange {
  request: Message
  response: Message | undefined
  /** Events, comments and frames, both ways. */
  inside: Message[]
  /** When the client knew that the connection is no more. Undefined: it was open to the end. */
  closedUs: Microseconds | undefined
  /** The server had closed the connection when the request came: the client asked again. */
  reset: boolean
}

export function exchangesOf({ messages }: LaneTrace): Exchange[] {
  const byRequest = new Map<number, Exchange>()
  const newest = new Map<number, Exchange>()
  for (let i = 0; i < messages.length; i++) {
    const message = messages.get(i)
    const { type, connection } = message
    const open = newest.get(connection)
    switch (type) {
      case 'request':
      case 'post': {
        const begun: Exchange = {
          request: message,
          response: undefined,
          inside: [],
          closedUs: undefined,
          reset: false,
        }
        byRequest.set(i, begun)
        newest.set(connection, begun)
        break
      }
      case 'response': {
        const answered = byRequest.get(message.answers)
        if (answered) answered.response = message
        break
      }
      case 'rst':
        if (open && !open.response) open.reset = true
        break
      case 'fin':
        if (open && message.from === 'server') open.closedUs ??= message.arrivalUs
        break
      case 'syn':
      case 'syn-ack':
      case 'ack':
      case 'tls':
        break
      default:
        open?.inside.push(message)
    }
  }
  return [...byRequest.values()]
}
