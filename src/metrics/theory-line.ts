// The closed form that fits a lane as it is set, for a chart to draw as a line: its value, its words, what it
// asks for. Where no form holds it says why in a sentence, and gives no number.
import { fromMs, type Microseconds, toMs, US_PER_SECOND } from '../kernel/time.ts'
import { linkAt } from '../scenario/as-of.ts'
import type { Lane, LaneOptions, LinkOptions, Scenario } from '../scenario/scenario.ts'
import { whyNoForm } from './theory/assumptions.ts'
import { beatsMeanWaitUs, greatestCommonDivisor } from './theory/beats.ts'
import {
  type Cycle,
  exponentialPauseCycle,
  fixedPauseCycle,
  residualMeanMs,
} from './theory/cycles.ts'
import {
  longPollingMaxMs,
  longPollingMeanMs,
  pollingFixedRateMeanMs,
  pushMeanMs,
} from './theory.ts'

/** A symbol of a formula, with what it stands for and its value in this lane. */
export interface Term {
  symbol: string
  meaning: string
  ms: number
}

export interface TheoryLine {
  /** Mean latency of an update, creation to delivery, in milliseconds. */
  meanMs: number
  /** No update is quicker or slower than this. Undefined: there is no bound worth drawing. */
  band: { leastMs: number; greatestMs: number } | undefined
  /** With the symbols of `terms`: `T/2 + d`. */
  formula: string
  terms: Term[]
  /** Why it is so, and who says so. */
  source: string
  /** What it takes for granted, in a sentence. */
  conditions: string
}

/** Why there is no line, in a sentence. */
export interface NoTheory {
  reason: string
}

export const hasTheory = (theory: TheoryLine | NoTheory): theory is TheoryLine => 'meanMs' in theory

const RENEWAL =
  'L. Kleinrock, Queueing Systems, vol. 1, section 5.2 (residual life): the wait for the next request is E[X²]/(2 E[X]), for X from one request’s arrival to the next.'
const STANDING = 'once the connection stands, without loss and with bandwidth to spare'

const delay = ({ delayMs }: LinkOptions): Term => ({
  symbol: 'd',
  meaning: 'one-way delay',
  ms: delayMs,
})

function push(link: LinkOptions): TheoryLine {
  const { delayMs, jitterMs } = link
  return {
    meanMs: pushMeanMs(link),
    band: { leastMs: delayMs - jitterMs, greatestMs: delayMs + jitterMs },
    formula: 'd',
    terms: [delay(link)],
    source: 'By the model: the update leaves as it is created, and travels once.',
    conditions: `Holds ${STANDING}.`,
  }
}

/** Asked for every X, with whatever stands between two requests. */
function asked(
  link: LinkOptions,
  cycle: Cycle,
  greatest: 'one cycle' | undefined,
  more: Pick<TheoryLine, 'formula' | 'terms' | 'conditions'>,
): TheoryLine {
  const { delayMs } = link
  return {
    meanMs: residualMeanMs(cycle) + delayMs,
    band: greatest && { leastMs: delayMs, greatestMs: cycle.meanMs + delayMs },
    source: RENEWAL,
    ...more,
  }
}

function requestResponse(
  link: LinkOptions,
  { paceMs }: LaneOptions['request-response'],
): TheoryLine {
  const cycle = exponentialPauseCycle(link, paceMs)
  return asked(link, cycle, undefined, {
    formula: 'E[X²]/(2 E[X]) + d',
    terms: [
      {
        symbol: 'E[X]',
        meaning: 'mean time between two requests: pause, round trip, new connections',
        ms: cycle.meanMs,
      },
      {
        symbol: '√E[X²]',
        meaning: 'its root mean square',
        ms: Math.sqrt(cycle.meanSquareMs2),
      },
      { symbol: 'P', meaning: 'mean pause of the person', ms: paceMs },
      delay(link),
    ],
    conditions: `Holds for pauses with an exponential distribution, ${STANDING}.`,
  })
}

function fixedDelay(link: LinkOptions, intervalMs: number): TheoryLine {
  const cycle = fixedPauseCycle(link, intervalMs)
  return asked(link, cycle, link.jitterMs === 0 ? 'one cycle' : undefined, {
    formula: 'X/2 + d',
    terms: [
      {
        symbol: 'X',
        meaning: 'from request to request: the interval, a round trip, a new connection if need be',
        ms: cycle.meanMs,
      },
      delay(link),
    ],
    conditions: `Holds for updates that come without regard to the polls, ${STANDING}.`,
  })
}

function fixedRate({ feed }: Scenario, link: LinkOptions, intervalMs: number): TheoryLine {
  const { delayMs, jitterMs } = link
  const isSteady = feed.pattern === 'steady'
  const beatsUs = [Math.round(US_PER_SECOND / feed.ratePerSecond), fromMs(intervalMs)] as const
  const waitMs = toMs(beatsMeanWaitUs(...beatsUs, fromMs(delayMs)))
  return {
    meanMs: isSteady ? waitMs + delayMs : pollingFixedRateMeanMs({ delayMs, intervalMs }),
    band: jitterMs === 0 ? { leastMs: delayMs, greatestMs: delayMs + intervalMs } : undefined,
    formula: isSteady ? '(T − g)/2 + (d mod g) + d' : 'T/2 + d',
    terms: [
      { symbol: 'T', meaning: 'beat of the polls', ms: intervalMs },
      ...(isSteady
        ? [
            {
              symbol: 'g',
              meaning: 'greatest common divisor of the beats of polls and updates',
              ms: toMs(greatestCommonDivisor(...beatsUs)),
            },
          ]
        : []),
      delay(link),
    ],
    source: isSteady
      ? 'Two strict beats: their distances repeat in steps of their greatest common divisor.'
      : RENEWAL,
    conditions: `Holds ${STANDING}, with a round trip that is shorter than the beat.`,
  }
}

function longPolling(scenario: Scenario, link: LinkOptions, holdMs: number): TheoryLine {
  const { pattern, ratePerSecond } = scenario.feed
  const { delayMs } = link
  if (pattern === 'steady') {
    return {
      ...push(link),
      source:
        'By the model: the next request is back at the server before the next update is created.',
      conditions: `Holds for steady updates that are further apart than a round trip, ${STANDING}.`,
    }
  }
  const gapMs = fixedPauseCycle(link, 0).meanMs
  return {
    meanMs: longPollingMeanMs({ delayMs, ratePerSecond, holdMs, gapMs }),
    band: { leastMs: delayMs, greatestMs: longPollingMaxMs({ delayMs, gapMs }) },
    formula: 'd + g²R/2, with R = 1/(g + e^(−λg)(1 − e^(−λH))/λ)',
    terms: [
      delay(link),
      { symbol: 'g', meaning: 'gap from an answer to the next request’s arrival', ms: gapMs },
      { symbol: '1/λ', meaning: 'mean time between two updates', ms: 1_000 / ratePerSecond },
      { symbol: 'H', meaning: 'hold time of the server', ms: holdMs },
    ],
    source:
      'Renewal argument (Kleinrock, vol. 1, section 5.2): of the updates the share gR falls into a gap and waits there for half of it on average; R answers per second.',
    conditions: `Holds for Poisson updates, ${STANDING}.`,
  }
}

function formOf(scenario: Scenario, lane: Lane, link: LinkOptions): TheoryLine {
  switch (lane.protocol) {
    case 'request-response':
      return requestResponse(link, lane.options)
    case 'polling': {
      const { timing, intervalMs } = lane.options
      return timing === 'fixed-rate'
        ? fixedRate(scenario, link, intervalMs)
        : fixedDelay(link, intervalMs)
    }
    case 'long-polling':
      return longPolling(scenario, link, lane.options.holdMs)
    case 'sse':
    case 'websocket':
      return push(link)
  }
}

/** What theory says of the mean latency of this lane, from the start of the run to this instant. */
export function theoryLine(
  scenario: Scenario,
  laneIndex: number,
  untilUs: Microseconds,
): TheoryLine | NoTheory {
  const lane = scenario.lanes[laneIndex]
  if (!lane) return { reason: 'There is no such lane.' }
  const link = linkAt(scenario, laneIndex, untilUs)
  const reason = whyNoForm(scenario, lane, link, untilUs)
  return reason ? { reason } : formOf(scenario, lane, link)
}
