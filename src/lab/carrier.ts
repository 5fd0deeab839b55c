// What physically moves a message. The model decides when it arrives; a carrier only needs time of the
// machine for it, during which the clock stands still at the arrival. So a carrier may be swapped for
// another at any instant: what comes after goes the new way, and the trace is the same.
import type { Microseconds } from '../kernel/time.ts'

/** Now, or soon. */
export type Soon<T> = T | Promise<T>

export type CarrierKind = 'memory' | 'in-page' | 'service-worker'

/** One HTTP exchange, on its way. */
export interface Passage {
  /** The request, as the server side physically has it. */
  readonly request: Soon<Request>
  /**
   * Takes the whole answer back; gives what the client side physically has. It is wanted at `dueUs` of
   * virtual time and may physically leave a little before.
   */
  answer(response: Response, dueUs: Microseconds): Soon<Response>
  /** The client went away: whatever is still on its way is dropped. */
  abandon(): void
}

/** What a stream's client gets to see of one event, as the HTML standard's `MessageEvent` has it. */
export interface StreamEvent {
  type: string
  data: string
  lastEventId: string
}

/** One event stream, on its way. */
export interface StreamPassage {
  readonly request: Soon<Request>
  /** Takes the head of the answer back; settles when the client side has it. */
  open(response: Response): Soon<void>
  /** Takes one write of the body, holding `events` events, to the client side; gives these. */
  write(text: string, events: StreamEvent[]): Soon<StreamEvent[]>
  /** The body has ended, or the client closed the stream. */
  end(): void
}

/** One WebSocket, on its way. */
export interface SocketPassage {
  readonly request: Soon<Request>
  /** The handshake's answer; settles when the client side is open. */
  open(): Soon<void>
  toClient(data: string): Soon<string>
  toServer(data: string): Soon<string>
  /** Both sides are done with it. */
  close(code: number, reason: string): void
}

export interface Carrier {
  readonly kind: CarrierKind
  exchange(request: Request): Passage
  stream(request: Request): StreamPassage
  socket(request: Request): SocketPassage
}
