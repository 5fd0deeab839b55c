// Which messages come before and after one: in its lane, on its connection, in its exchange. It decides what
// belongs to an exchange; where to look then is for others.
import type { LaneTrace } from '../../trace/lane-trace.ts'
import type { MessageType } from '../../trace/vocabulary.ts'

/** The indexes of the messages on a connection, of the first `count` of its lane. */
export function onConnection({ messages }: LaneTrace, connection: number, count: number): number[] {
  const all: number[] = []
  for (let i = 0; i < count; i++) if (messages.connection.at(i) === connection) all.push(i)
  return all
}

const asks = (type: MessageType): boolean => type === 'request' || type === 'post'
const answers = (type: MessageType): boolean =>
  type === 'response' || type === 'event' || type === 'comment'

/**
 * A request with its response; the events of a stream are the response's body. `connection`: the messages
 * on the connection, where one exchange comes after the other (RFC 9112, section 9.3). Empty where the
 * message belongs to none.
 */
export function inExchange({ messages }: LaneTrace, connection: number[], index: number): number[] {
  const place = connection.indexOf(index)
  let first = place
  while (first >= 0 && answers(messages.typeOf(connection[first] as number))) first--
  const request = connection[first]
  if (request === undefined || !asks(messages.typeOf(request))) return []
  let end = first + 1
  while (end < connection.length && answers(messages.typeOf(connection[end] as number))) end++
  return connection.slice(first, end)
}
