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

/** What a client began this request with: the SYN, where it needed a connection first. */
export function beginning(messages: readonly Message[], request: Message): Message {
  const own = messages.filter(({ connection }) => connection === request.connection)
  const first = own.find(({ httpBytes }) => httpBytes > 0)
  const syn = own.find(({ type }) => type === 'syn')
  return first?.index === request.index && syn ? syn : request
}

/** From the arrival of something to what a client does next, by itself. */
export interface Pause {
  after: Message
  next: Message
}

export const pauseUs = ({ after, next }: Pause): Microseconds => next.sentUs - after.arrivalUs

/** The pauses of a client from an answer's arrival to its next request. */
export const pauses = (messages: readonly Message[]): Pause[] =>
  answered(messages).flatMap(({ response }) => {
    const request = messages.find(({ type, index }) => type === 'request' && index > response.index)
    return request ? [{ after: response, next: beginning(messages, request) }] : []
  })

/** How long the server took for its answer. */
export const heldUs = ({ request, response }: Answered): Microseconds =>
  response.sentUs - request.arrivalUs
