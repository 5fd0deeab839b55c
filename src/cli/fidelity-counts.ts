// Counts in a trace what a capture counts on the wire, segment by segment and side by side.
import { toMs } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'
import { SEGMENT_HEADER_BYTES } from '../wire/tcp.ts'

export const countNames = [
  'requests',
  'connections',
  'tcpPayloadUp',
  'tcpPayloadDown',
  'ipUp',
  'ipDown',
  'pureAcks',
] as const
export type CountName = (typeof countNames)[number]

/** For one run, or the mean of several. */
export type Counts = Record<CountName, number>

/** Everything in the first lane, but what belongs to the connection `without`. */
export function countMessages(trace: Trace, without?: number): Counts {
  const { messages, connections, resent } = trace.lane(0)
  const counts: Counts = {
    requests: 0,
    connections: connections.openedUs.length - (without === undefined ? 0 : 1),
    tcpPayloadUp: 0,
    tcpPayloadDown: 0,
    ipUp: 0,
    ipDown: 0,
    pureAcks: 0,
  }
  const pureAck = (fromServer: boolean) => {
    counts.pureAcks++
    counts[fromServer ? 'ipDown' : 'ipUp'] += SEGMENT_HEADER_BYTES
  }
  let resentRow = 0
  for (let i = 0; i < trace.length; i++) {
    const { kind, subject, other } = trace.entry(i)
    if (kind === 'resent') {
      const row = resentRow++
      const [up, down] = [resent.ipBytesUp.at(row), resent.ipBytesDown.at(row)]
      counts.ipUp += up
      counts.ipDown += down
      // Captures count what was put on the wire: bytes that were sent twice, twice.
      counts.tcpPayloadUp += Math.max(0, up - SEGMENT_HEADER_BYTES)
      counts.tcpPayloadDown += Math.max(0, down - SEGMENT_HEADER_BYTES)
    }
    if (kind === 'acknowledged' && subject !== without) pureAck(other === 1)
    if (kind !== 'sent' || messages.connection.at(subject) === without) continue
    const type = messages.typeOf(subject)
    const down = messages.fromServer.at(subject) === 1
    if (type === 'request' || type === 'post') counts.requests++
    // The handshake's third segment.
    if (type === 'ack') counts.pureAcks++
    counts[down ? 'tcpPayloadDown' : 'tcpPayloadUp'] += messages.tcpBytes(subject)
    counts[down ? 'ipDown' : 'ipUp'] += messages.ipBytes.at(subject)
  }
  return counts
}

export function meanCounts(all: readonly Counts[]): Counts {
  const mean = (name: CountName) => all.reduce((sum, one) => sum + one[name], 0) / all.length
  return Object.fromEntries(countNames.map((name) => [name, mean(name)])) as Counts
}

/** One for each delivered update or, `upstream`, for each message that the server has. */
export function latenciesMs(trace: Trace, upstream: boolean): number[] {
  const { deliveries, received } = trace.lane(0)
  const { atUs } = upstream ? received : deliveries
  const beganUs = (row: number) =>
    upstream ? received.sentUs.at(row) : trace.createdUs(deliveries.update.at(row))
  return Array.from({ length: atUs.length }, (_, row) => toMs(atUs.at(row) - beganUs(row)))
}
