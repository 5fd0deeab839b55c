// What a run is made from: everything, and nothing else. The same scenario gives the same trace, to the
// last byte, everywhere. Times and sizes carry their unit in their name.
import type { Microseconds } from '../kernel/time.ts'
import type { Site } from '../wire/http1.ts'
import type { Scene } from './scenes/scene-text.ts'

export const protocols = [
  'request-response',
  'polling',
  'long-polling',
  'sse',
  'websocket',
] as const
export type Protocol = (typeof protocols)[number]

/** How the instants of the updates are chosen. `manual` leaves it to the person's Publish button. */
export const feedPatterns = ['steady', 'poisson', 'bursty', 'manual'] as const
export type FeedPattern = (typeof feedPatterns)[number]

/** The news that the server publishes, the same for every lane. */
export interface Feed {
  pattern: FeedPattern
  /** Mean updates per second. */
  ratePerSecond: number
  /** Length of an update's payload text. */
  payloadBytes: number
  /** `bursty`: updates in one burst. */
  burstSize: number
}

/** What the people at the clients send to the server, by themselves. The Send button is an input. */
export interface Upstream {
  /** Mean messages per second and lane, Poisson. 0: only by the button. */
  ratePerSecond: number
  /** Length of a message's text. */
  payloadBytes: number
}

export const securities = ['none', 'tls-1.3'] as const

/** The path between a client and the server; the same in both directions. */
export interface LinkOptions {
  /** One-way delay. */
  delayMs: number
  /** Each packet's delay varies by up to this much to either side; order within a connection is kept. */
  jitterMs: number
  /** Share of packets that are lost. TCP sends them again: late, never missing. */
  lossRatio: number
  /** 0: unlimited. */
  bandwidthBytesPerSecond: number
  /** The server closes a connection that was idle for this long. 0: after each answer. */
  keepAliveTimeoutMs: number
  /** The client closes a connection that was idle for this long. 0: it leaves that to the server. */
  clientKeepAliveTimeoutMs: number
  /** What stands between TCP and HTTP. `tls-1.3`: one round trip more to begin, and records (RFC 8446). */
  security: (typeof securities)[number]
  /** HTTP/1.1 connections that one client opens to the server at most (browsers: 6). */
  maxConnections: number
  /** What the client's machine needs from the call in the client's code until the packet leaves. */
  sendOverheadMs: number
  /** What the machines need from the packet's arrival until the client's code is called. */
  receiveOverheadMs: number
}

/** Options of the five protocols. A lane has those of its own protocol. */
export interface LaneOptions {
  'request-response': {
    /** Mean pause of the person between two looks, exponential. 0: only the Refresh button. */
    paceMs: number
  }
  polling: {
    intervalMs: number
    /** `fixed-delay`: the interval starts when the answer is there. `fixed-rate`: a steady beat. */
    timing: 'fixed-delay' | 'fixed-rate'
    /** How the server says that there is no news: an empty list, or No Content. */
    emptyAnswer: '200' | '204'
  }
  'long-polling': {
    /** The server answers after holding a request for this long without news. */
    holdMs: number
    /** How it says so then. */
    emptyAnswer: '200' | '204'
  }
  sse: {
    /** The stream's `retry:` field. 0: none, the browser waits its own 3 s. */
    retryMs: number
    /** A comment is sent this often. 0: never. */
    heartbeatMs: number
  }
  websocket: {
    /** The server sends a ping this often. 0: never. */
    pingMs: number
    /** Greatest pause before the first reconnect; doubles with each failure in a row, up to 30 s. */
    backoffMs: number
  }
}

/** One protocol with its client, its endpoint, its link and its options: one row on the screen. */
export type Lane = {
  [P in Protocol]: {
    /** Unique in the scenario; names the lane in inputs, URL and trace, and its streams of chance. */
    id: string
    protocol: P
    options: LaneOptions[P]
    /** Differences from the scenario's link. */
    link?: Partial<LinkOptions>
  }
}[Protocol]

/** Something a person did during the run, at an instant of virtual time. */
export type Input = { atUs: Microseconds } & InputAction
export type InputAction =
  | { kind: 'publish' }
  /** The person of this request–response lane presses Refresh; without `lane`, everybody does. */
  | { kind: 'refresh'; lane?: string }
  /** The person of this lane sends a message; without `lane`, everybody does. */
  | { kind: 'send'; lane?: string; text?: string }
  /** The server ends what it holds open for this lane; without `lane`, for all. */
  | { kind: 'close'; lane?: string }
  /** A knob was turned: a field by its path, such as `link.delayMs` or `lanes.polling.intervalMs`. */
  | { kind: 'set'; field: string; value: FieldValue }

export type FieldValue = number | string

export interface Scenario {
  /** Whole number, 0 to 2^32 − 1. */
  seed: number
  /** What the updates are about. It changes their words, never their number, instants or lengths. */
  scene: Scene
  feed: Feed
  upstream: Upstream
  link: LinkOptions
  lanes: Lane[]
  /** In order of time. */
  inputs: Input[]
  /** The run rests after this long. Undefined: it never ends by itself. */
  durationMs?: number
  /** Who sends the requests, and where to. Undefined: Chromium, to the lab's own site. */
  site?: Site
}
