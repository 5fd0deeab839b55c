// The scenario that everything is a difference from: the lecture.
import type {
  Feed,
  Lane,
  LaneOptions,
  LinkOptions,
  Protocol,
  Scenario,
  Upstream,
} from './scenario.ts'
import { protocols } from './scenario.ts'

export const defaultFeed: Feed = {
  pattern: 'poisson',
  ratePerSecond: 1,
  payloadBytes: 50,
  burstSize: 5,
}

export const defaultUpstream: Upstream = { ratePerSecond: 0, payloadBytes: 30 }

export const defaultLink: LinkOptions = {
  delayMs: 50,
  jitterMs: 0,
  lossRatio: 0,
  bandwidthBytesPerSecond: 0,
  // Node's server advertises 5 s and closes 1 s later; measured at 6.0 s.
  keepAliveTimeoutMs: 6_000,
  clientKeepAliveTimeoutMs: 0,
  security: 'none',
  maxConnections: 6,
  sendOverheadMs: 0,
  receiveOverheadMs: 0,
}

export const defaultOptions: LaneOptions = {
  'request-response': { paceMs: 4_000 },
  polling: { intervalMs: 2_000, timing: 'fixed-delay', emptyAnswer: '200' },
  'long-polling': { holdMs: 30_000, emptyAnswer: '204' },
  sse: { retryMs: 3_000, heartbeatMs: 15_000 },
  websocket: { pingMs: 30_000, backoffMs: 1_000 },
}

/** A lane of this protocol with the usual options. */
export function createLane<P extends Protocol>(
  protocol: P,
  options: Partial<LaneOptions[P]> = {},
  id: string = protocol,
): Lane {
  return { id, protocol, options: { ...defaultOptions[protocol], ...options } } as Lane
}

export const defaultScenario: Scenario = {
  // A seed whose first seconds show what the lecture is about: a pair of updates within a round trip, and a
  // person who looks twice.
  seed: 58_572,
  scene: 'none',
  feed: defaultFeed,
  upstream: defaultUpstream,
  link: defaultLink,
  lanes: protocols.map((protocol) => createLane(protocol)),
  inputs: [],
}
