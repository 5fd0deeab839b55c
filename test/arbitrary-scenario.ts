// Random scenarios for properties: small enough to be quick, odd enough to reach every corner of the link.
import fc from 'fast-check'
import { createLane } from '../src/scenario/defaults.ts'
import {
  feedPatterns,
  type Input,
  type Lane,
  type LinkOptions,
  protocols,
  type Scenario,
} from '../src/scenario/scenario.ts'
import { scenes } from '../src/scenario/scenes/scene-text.ts'

const link: fc.Arbitrary<LinkOptions> = fc.record({
  delayMs: fc.constantFrom(0, 0.001, 5, 50, 333.333),
  jitterMs: fc.constantFrom(0, 1, 40),
  lossRatio: fc.constantFrom(0, 0, 0.01, 0.3),
  bandwidthBytesPerSecond: fc.constantFrom(0, 0, 20_000, 1_000_000),
  keepAliveTimeoutMs: fc.constantFrom(0, 300, 6_000),
  clientKeepAliveTimeoutMs: fc.constantFrom(0, 0, 200),
  security: fc.constantFrom('none' as const, 'none' as const, 'tls-1.3' as const),
  maxConnections: fc.integer({ min: 1, max: 6 }),
  sendOverheadMs: fc.constantFrom(0, 0, 1.5),
  receiveOverheadMs: fc.constantFrom(0, 0, 2.5),
})

const options = {
  'request-response': fc.record({ paceMs: fc.constantFrom(0, 500, 2_000) }),
  polling: fc.record({
    intervalMs: fc.constantFrom(50, 300, 1_000, 2_500),
    timing: fc.constantFrom('fixed-delay' as const, 'fixed-rate' as const),
    emptyAnswer: fc.constantFrom('200' as const, '204' as const),
  }),
  'long-polling': fc.record({
    holdMs: fc.constantFrom(100, 1_000, 30_000),
    emptyAnswer: fc.constantFrom('200' as const, '204' as const),
  }),
  sse: fc.record({
    retryMs: fc.constantFrom(0, 500, 3_000),
    heartbeatMs: fc.constantFrom(0, 200, 15_000),
  }),
  websocket: fc.record({ pingMs: fc.constantFrom(0, 700), backoffMs: fc.constant(1_000) }),
}

const lane = fc
  .record({ protocol: fc.constantFrom(...protocols), own: fc.option(link, { nil: undefined }) })
  .chain(({ protocol, own }) =>
    options[protocol].map((some): Lane => ({ ...createLane(protocol, some), link: own }) as Lane),
  )

const lanes = fc
  .array(lane, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, i): Lane => ({ ...one, id: `${one.protocol}-${i}` })))

const action = fc.oneof(
  fc.constant({ kind: 'publish' as const }),
  fc.constant({ kind: 'refresh' as const }),
  fc.constant({ kind: 'close' as const }),
  fc.record({
    kind: fc.constant('send' as const),
    text: fc.constantFrom(undefined, 'hello', 'ü€𐍈', 'left', 'down'),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    field: fc.constantFrom('link.delayMs', 'feed.ratePerSecond', 'upstream.ratePerSecond'),
    value: fc.constantFrom(1, 7, 80),
  }),
)

const inputs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6_000_000 }), action), { maxLength: 6 })
  .map((all): Input[] =>
    all.map(([atUs, what]) => ({ atUs, ...what })).sort((a, b) => a.atUs - b.atUs),
  )

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  seed: fc.nat(),
  scene: fc.constantFrom(...scenes),
  feed: fc.record({
    pattern: fc.constantFrom(...feedPatterns),
    ratePerSecond: fc.constantFrom(0.3, 1, 8),
    payloadBytes: fc.constantFrom(0, 16, 50, 3_000, 40_000),
    burstSize: fc.integer({ min: 1, max: 4 }),
  }),
  upstream: fc.record({ ratePerSecond: fc.constantFrom(0, 0, 2), payloadBytes: fc.nat(100) }),
  link,
  lanes,
  inputs,
})

/** How long a random scenario is played. */
export const LONG_US = 6_000_000
