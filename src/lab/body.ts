// Reading a body is a real wait that passes no virtual time: the clock is held while it lasts.
import type { Clock } from '../kernel/clock.ts'

const readers = ['json', 'text', 'arrayBuffer', 'blob', 'bytes'] as const

/** The same request or response, whose body holds the clock while it is read. */
export function holding<T extends Request | Response>(clock: Clock, message: T): T {
  if (message.body === null) return message
  for (const name of readers) {
    const read = message[name] as (() => Promise<unknown>) | undefined
    if (read) Object.defineProperty(message, name, { value: () => clock.hold(read.call(message)) })
  }
  return message
}
