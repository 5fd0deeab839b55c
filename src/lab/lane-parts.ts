// What the client's side of a lane shares: its link, its connections, its host, and which message the
// client's code is reacting to.
import type { Clock, Timer } from '../kernel/clock.ts'
import { fromMs, type Microseconds } from '../kernel/time.ts'
import type { Connection } from '../network/connection.ts'
import type { ConnectionPool } from '../network/connection-pool.ts'
import type { Link } from '../network/link.ts'
import type { LinkOptions } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import type { Site } from '../wire/http1.ts'
import type { Accounting } from './accounting.ts'
import type { Carrier } from './carrier.ts'
import type { Host } from './host.ts'

/** Something that lives longer than one exchange and can go on over another carrier. */
export interface LongLived {
  attach(): void
  /** The server ends it. */
  closeAtServer(): void
}

export interface LaneParts {
  readonly clock: Clock
  readonly trace: Trace
  readonly lane: number
  readonly link: Link
  readonly pool: ConnectionPool
  readonly host: Host
  readonly linkOptions: () => LinkOptions
  readonly site: Site
  readonly accounting: Accounting
  readonly carrier: () => Carrier
  readonly longLived: Set<LongLived>
  /** Until when the client's machine is busy with what went before. */
  readonly machine: { send: Microseconds; receive: Microseconds }
  /** The message that the client's code is reacting to; −1: none yet. */
  cause: number
}

/** Sum of the payloads of the updates with the ids first … first + count − 1. */
export function payloadOf(trace: Trace, first: number, count: number): number {
  let bytes = 0
  for (let id = first; id < first + count; id++) bytes += trace.updates.payloadBytes.at(id - 1)
  return bytes
}

const idleTimers = new WeakMap<Connection, Timer>()

/** The server has answered: unless another request comes, it closes the connection after its time-out. */
export function closeWhenIdle(
  { clock, lane, link, pool, linkOptions }: LaneParts,
  connection: Connection,
) {
  const afterUs = fromMs(linkOptions().keepAliveTimeoutMs)
  const timer = clock.at(clock.nowUs + afterUs, lane, () => {
    link.close(connection, 'server', () => pool.dropIdle(connection))
  })
  idleTimers.set(connection, timer)
}

/** A request is there: the connection is not idle. */
export const keepOpen = ({ clock }: LaneParts, connection: Connection): void =>
  clock.cancel(idleTimers.get(connection))

/** Goes on after the time that the client's machine needs, in the order of asking. */
export function afterMachine(
  { clock, lane, linkOptions, machine }: LaneParts,
  task: 'send' | 'receive',
  go: () => void,
): void {
  const overheadMs = linkOptions()[`${task}OverheadMs`]
  const readyUs = Math.max(clock.nowUs + fromMs(overheadMs), machine[task])
  machine[task] = readyUs
  if (readyUs > clock.nowUs) clock.at(readyUs, lane, go)
  else go()
}
