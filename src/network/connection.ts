// One TCP connection, as the link needs to know it. Both ends keep their own opinion of whether it is open:
// they learn of a close one transit apart.
import type { Microseconds } from '../kernel/time.ts'
import { INITIAL_WINDOW_SEGMENTS } from '../wire/tcp.ts'
import type { Acknowledger } from './acknowledgements.ts'

export type Side = 'client' | 'server'

/** What one direction of a connection remembers. */
export interface Flow {
  /** Nothing sent later arrives before this: TCP keeps order. */
  lastArrivalUs: Microseconds
  lastSentUs: Microseconds
  /** Congestion window, in segments. */
  windowSegments: number
}

export interface Connection {
  /** Its number in the trace. */
  readonly id: number
  readonly flow: Record<Side, Flow>
  /** Who has closed it, or has heard that the other did. */
  readonly gone: Record<Side, boolean>
  /** Each side as a receiver. */
  readonly acknowledger: Record<Side, Acknowledger>
}

const createFlow = (): Flow => ({
  lastArrivalUs: 0,
  lastSentUs: 0,
  windowSegments: INITIAL_WINDOW_SEGMENTS,
})

export const createConnection = (
  id: number,
  acknowledger: Record<Side, Acknowledger>,
): Connection => ({
  id,
  acknowledger,
  flow: { client: createFlow(), server: createFlow() },
  gone: { client: false, server: false },
})
