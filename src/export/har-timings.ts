// How long each request of a lane waited before it left: for one of the client's connections, and for TCP's
// handshake. Read from what the trace says was opened, queued and sent (`ConnectionPool` makes it so).
import type { Microseconds } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'

export interface Start {
  /** The client's code asked. */
  askedUs: Microseconds
  /** When the handshake of its connection began; undefined: the connection was there. */
  connectUs: Microseconds | undefined
}

/** One who waits for a connection. */
interface Waiting {
  askedUs: Microseconds
  /** The connection that was opened for it; it may be served by another before. */
  opens: number | undefined
}

/** By request: its number to how it started. WebSockets open a connection of their own at once. */
export function startsOf(trace: Trace, laneIndex: number): Map<number, Start> {
  const lane = trace.lane(laneIndex)
  const { messages, connections } = lane
  const starts = new Map<number, Start>()
  const line: Waiting[] = []
  const used = new Set<number>()
  for (let i = 0; i < trace.length; i++) {
    if (trace.entries.lane.at(i) !== laneIndex) continue
    const { kind, subject, timeUs } = trace.entry(i)
    if (kind === 'queued') line.push({ askedUs: timeUs, opens: undefined })
    if (kind === 'opened') {
      const first = line.find(({ opens }) => opens === undefined)
      if (first) first.opens = subject
      else line.push({ askedUs: timeUs, opens: subject })
    }
    if (kind !== 'sent') continue
    const type = messages.typeOf(subject)
    if (type !== 'request' && type !== 'post') continue
    const connection = messages.connection.at(subject)
    const waiting = line.shift()
    const fresh = !used.has(connection)
    used.add(connection)
    const openedUs = connections.openedUs.at(connection)
    const askedUs = waiting?.askedUs ?? timeUs
    starts.set(subject, {
      askedUs,
      connectUs: fresh && waiting ? Math.max(openedUs, askedUs) : undefined,
    })
  }
  return starts
}
