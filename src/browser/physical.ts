// What the three kinds of passage need of the browser, so that they do not know whether a service worker
// or an interception in the page is behind it.
import type { ReleasePace } from './release-pace.ts'
import type { Switchboard } from './switchboard.ts'

export interface Physical {
  readonly switchboard: Switchboard
  readonly pace: ReleasePace
  /** Exchanges that the browser is moving at this moment, and not those that a server holds. */
  readonly underWay: Set<object>
  fetch(url: string, init: RequestInit): Promise<Response>
  openEventSource(url: string): EventSource
  openWebSocket(url: string): WebSocket
  /** Something was lost: does what can be done before it is sent again. */
  repair(): Promise<void>
  /** Tells the person, in one plain sentence, what could not be repaired. */
  onTrouble(sentence: string): void
  /** A request is asked for again after waiting this long, since browsers end it at 300 s. */
  readonly renewAfterMs: number
}

/** So often in a row something may get lost before it is handed over without the browser. */
export const MOST_LOSSES = 3

export const TROUBLE =
  'The browser lost a message three times in a row, so this one was handed over inside the page.'
