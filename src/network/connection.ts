// One TCP connection, as the link needs to know it. Both ends keep their own opinion of whether it is open:
// they learn of a close one transit apart.
import type { CallSite } from '../trace/call-sites.ts'
import type { Acknowledger } from './acknowledgements.ts'
import type { Flow } from './flow.ts'

export type Side = 'client' | 'server'

export interface Connection {
  /** Its number in the trace. */
  readonly id: number
  /** The call of the client's code that needed it. */
  readonly opener: CallSite | undefined
  /** What each side sends. */
  readonly flow: Record<Side, Flow>
  /** Each side as a receiver. */
  readonly acknowledger: Record<Side, Acknowledger>
  /** TLS stands between it and HTTP. */
  readonly secure: boolean
  /** Who has closed it, or has heard that the other did. */
  readonly gone: Record<Side, boolean>
}

export const otherSide = (side: Side): Side => (side === 'client' ? 'server' : 'client')
