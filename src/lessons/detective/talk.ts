// The talk of a client as questions, answers and the pauses between them: what several questions of the detective are
// read from.
import type { Microseconds } from '../../kernel/time.ts'
import type { Message } from '../../trace/lane-trace.ts'

export interface Answered {
  request: Message
  response: Message
}

/** The requests for updates that were answered, in the order of the answers. */
export const answered = (messages: readonly Message[]): Answered[] =>
  messages.flatMap((response) => {
    const request = messages.find(({ index }) => index === response.answers)
    return response.type === 'response' && request?.type === 'request'
      ? [{ request, response }]
      : []
  })

/** When a client began with this request: with the SYN, where it needed a connection first. */
export function begunUs(messages: readonly Message[], request: Message): Microseconds {
  const first = messages.find(
    ({ connection, httpBytes }) => connection === request.connection && httpBytes > 0,
  )
  if (first?.index !== request.index) return request.sentUs
  const syn = messages.find(
    ({ connection, type }) => connection === request.connection && type === 'syn',
  )
  return syn?.sentUs ?? request.sentUs
}

export interface Pause {
  fromUs: Microseconds
  toUs: Microseconds
  /** The request that ends it. */
  request: Message
}

/** The pauses of a client from an answer's arrival to its next request. */
export const pauses = (messages: readonly Message[]): Pause[] =>
  answered(messages).flatMap(({ response }) => {
    const request = messages.find(({ type, index }) => type === 'request' && index > response.index)
    if (!request) return []
    return [{ fromUs: response.arrivalUs, toUs: begunUs(messages, request), request }]
  })

/** How long the server took for its answer. */
export const heldUs = ({ request, response }: Answered): Microseconds =>
  response.sentUs - request.arrivalUs
