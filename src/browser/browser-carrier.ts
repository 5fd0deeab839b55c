// A carrier on the browser's own fetch, EventSource and WebSocket, whatever answers them.
import type { Microseconds } from '../kernel/time.ts'
import type { Carrier, CarrierKind } from '../lab/carrier.ts'
import { ExchangePassage } from './exchange-passage.ts'
import type { Physical } from './physical.ts'
import { SocketPassage } from './socket-passage.ts'
import { StreamPassage } from './stream-passage.ts'

/** A frame of the common screen. */
const FRAME_MS = 1_000 / 60

export interface BrowserCarrier extends Carrier {
  /**
   * To be called by the frame loop, also while it is paused: virtual time `nowUs` is wanted, at `speed`
   * (0: paused). An answer leaves a little before it is due; without frames it leaves at once. Gives whether the
   * browser is moving an exchange, or will before the next frame.
   */
  atFrame(nowUs: Microseconds, speed: number): boolean
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
    atFrame(nowUs, speed) {
      physical.pace.atFrame(nowUs, speed)
      return physical.underWay.size > 0 || physical.pace.leavesWithin(FRAME_MS)
    },
    async close() {
      physical.pace.stop()
      await stop()
    },
  }
}
