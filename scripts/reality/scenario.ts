// What is played both really and in virtual time: five lanes, a stream of updates, and what the people do.
// The plan says when; the real run says when it was.
import { createRandom } from '../../src/kernel/random.ts'
import { createLane, defaultLink, defaultScenario } from '../../src/scenario/defaults.ts'
import type { InputAction, Lane, Scenario } from '../../src/scenario/scenario.ts'

export interface RealityOptions {
  forMs: number
  delayMs: number
  ratePerSecond: number
  seed: number
}

export const POLL_MS = 1_000
const REFRESH_MS = 2_500
const SEND_MS = 4_000
/** Short, so that a short run meets each of them. */
const HOLD_MS = 3_000

/** Node's `fetch` closes a connection that was idle for so long, and limits nothing. */
const nodeLink = { clientKeepAliveTimeoutMs: 3_000, maxConnections: 100 }

const lanes: Lane[] = [
  createLane('request-response', { paceMs: 0 }),
  createLane('polling', { intervalMs: POLL_MS }),
  createLane('long-polling', { holdMs: HOLD_MS }),
  createLane('sse', { heartbeatMs: HOLD_MS }),
  createLane('websocket', { pingMs: HOLD_MS }),
]

export const realityScenario = ({ delayMs, forMs, seed }: RealityOptions): Scenario => ({
  ...defaultScenario,
  seed,
  feed: { ...defaultScenario.feed, pattern: 'manual' },
  link: { ...defaultLink, ...nodeLink, delayMs },
  lanes,
  durationMs: forMs,
  // A port of the system's choice has five digits, which is all that the bytes depend on.
  site: { profile: 'node', origin: 'http://127.0.0.1:40000', page: '/', browser: 'Node' },
})

export interface Planned {
  atMs: number
  action: InputAction
}

/** Poisson updates, a Refresh and a message now and then; then quiet, so that all can arrive. */
export function plan({ forMs, delayMs, ratePerSecond, seed }: RealityOptions): Planned[] {
  const quietMs = POLL_MS + 6 * delayMs + 500
  const untilMs = forMs - quietMs
  const random = createRandom(seed, 'reality')
  const planned: Planned[] = []
  const add = (gapMs: () => number, action: InputAction) => {
    for (let atMs = gapMs(); atMs < untilMs; atMs += gapMs()) planned.push({ atMs, action })
  }
  add(() => (random.exponential() * 1_000) / ratePerSecond, { kind: 'publish' })
  add(() => SEND_MS, { kind: 'send', text: 'I have seen it.' })
  add(() => REFRESH_MS, { kind: 'refresh' })
  planned.push({ atMs: untilMs, action: { kind: 'refresh' } })
  return planned.sort((a, b) => a.atMs - b.atMs)
}
