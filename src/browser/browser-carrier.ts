// A carrier on the browser's own fetch, EventSource and WebSocket, whatever answers them.
import type { Microseconds } from '../kernel/time.ts'
import type { Carrier, CarrierKind } from '../lab/carrier.ts'
import { ExchangePassage } from './exchange-passage.ts'
import type { Physical } from './physical.ts'
import { SocketPassage } from './socket-passage.ts'
import { StreamPassage } from './stream-passage.ts'

export interface BrowserCarrier extends Carrier {
  /**
   * To be called by the frame loop, also while it is paused: virtual time `nowUs` is wanted, at `speed`
   * (0: paused). An answer leaves a little before it is due; without frames it leaves at once.
   */
  atFrame(nowUs: Microseconds, speed: number): void
  /** Nothing new is carried; what is under way is handed over. */
  close(): Promise<void>
}

export function createBrowserCarrier(
  kind: CarrierKind,
  physical: Physical,
  stop: () => Promise<void>,
): BrowserCarrier {
  return {
    kind,
    exchange: (request) => new ExchangePassage(physical, request),
    stream: (request) => new StreamPassage(physical, request),
    socket: (request) => new SocketPassage(physical, request),
    atFrame: (nowUs, speed) => physical.pace.atFrame(nowUs, speed),
    async close() {
      physical.pace.stop()
      await stop()
    },
  }
}
