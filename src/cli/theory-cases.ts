// The scenarios for which a closed form is known, each with what the form says. One lane each, Poisson
// updates, a constant delay, nothing lost: the assumptions of the forms.
import {
  emptyPollShare,
  fixedDelayBeatMs,
  longPollingMaxMs,
  longPollingMeanMs,
  pollingFixedDelayMeanMs,
  pollingFixedRateMeanMs,
  pushMeanMs,
} from '../metrics/theory.ts'
import { createLane, defaultOptions, defaultScenario } from '../scenario/defaults.ts'
import type { Lane, Scenario } from '../scenario/scenario.ts'

export interface TheoryCase {
  name: string
  scenario: Scenario
  meanMs: number
  /** Share of polls that come back empty. */
  emptyShare?: number
  /** No update takes longer, and some take nearly as long. */
  maxMs?: number
}

const DELAYS_MS = [10, 50, 200]
const RATES_PER_SECOND = [0.2, 1, 5, 20]

/** Short enough for a hundred thousand polls to tell their share of empty ones to half a percent. */
const INTERVAL_MS = 500

const scenario = (lane: Lane, delayMs: number, ratePerSecond: number): Scenario => ({
  ...defaultScenario,
  feed: { ...defaultScenario.feed, pattern: 'poisson', ratePerSecond },
  link: { ...defaultScenario.link, delayMs },
  lanes: [lane],
})

const named = (what: string, delayMs: number, ratePerSecond: number): string =>
  `${what}, d ${delayMs} ms, ${ratePerSecond}/s`

const polling = [50, 200].flatMap((delayMs): TheoryCase[] => {
  const path = { delayMs, intervalMs: INTERVAL_MS }
  const lane = (timing: 'fixed-rate' | 'fixed-delay') =>
    createLane('polling', { intervalMs: INTERVAL_MS, timing })
  return [
    {
      name: named('polling fixed rate', delayMs, 1),
      scenario: scenario(lane('fixed-rate'), delayMs, 1),
      meanMs: pollingFixedRateMeanMs(path),
      emptyShare: emptyPollShare(1, INTERVAL_MS),
    },
    {
      name: named('polling fixed delay', delayMs, 1),
      scenario: scenario(lane('fixed-delay'), delayMs, 1),
      meanMs: pollingFixedDelayMeanMs(path),
      emptyShare: emptyPollShare(1, fixedDelayBeatMs(path)),
    },
  ]
})

const longPolling = RATES_PER_SECOND.flatMap((ratePerSecond) =>
  DELAYS_MS.map((delayMs): TheoryCase => {
    const { holdMs } = defaultOptions['long-polling']
    return {
      name: named('long polling', delayMs, ratePerSecond),
      scenario: scenario(createLane('long-polling'), delayMs, ratePerSecond),
      meanMs: longPollingMeanMs({ delayMs, ratePerSecond, holdMs }),
      maxMs: longPollingMaxMs({ delayMs }),
    }
  }),
)

const push = (['sse', 'websocket'] as const).flatMap((protocol) =>
  DELAYS_MS.map(
    (delayMs): TheoryCase => ({
      name: named(protocol, delayMs, 5),
      scenario: scenario(createLane(protocol), delayMs, 5),
      meanMs: pushMeanMs({ delayMs }),
    }),
  ),
)

/** Each with chance of its own, so that one odd stream of updates does not bend them all. */
export const theoryCases: readonly TheoryCase[] = [...polling, ...longPolling, ...push].map(
  (theory, index) => ({ ...theory, scenario: { ...theory.scenario, seed: index + 1 } }),
)
