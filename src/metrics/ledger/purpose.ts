// What a message is for: to make a way and keep it open, to bring the server's updates, or to bring a
// client's message. Nothing is for two things.
import type { LaneTrace } from '../../trace/lane-trace.ts'

export const purposes = ['set-up', 'updates', 'messages'] as const
export type Purpose = (typeof purposes)[number]

/** Whether a request for updates only opens the way on which they then come. */
const opensStream = ({ protocol }: LaneTrace): boolean =>
  protocol === 'sse' || protocol === 'websocket'

/** Asking in vain is part of asking: an empty answer counts with the updates. */
export function purposeOf(lane: LaneTrace, message: number): Purpose {
  const { messages } = lane
  switch (messages.typeOf(message)) {
    case 'request':
      return opensStream(lane) ? 'set-up' : 'updates'
    case 'post':
      return 'messages'
    case 'response': {
      const request = messages.answers.at(message)
      return request < 0 ? 'updates' : purposeOf(lane, request)
    }
    case 'event':
      return 'updates'
    case 'frame':
      return messages.fromServer.at(message) ? 'updates' : 'messages'
    // Handshakes and ends of connections; comments, pings and pongs, which keep them open.
    default:
      return 'set-up'
  }
}
