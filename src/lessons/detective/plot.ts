// What is hidden in a mystery, drawn from its seed: one protocol, one setting to be found, one odd message, and a
// scenario in which all three can happen. Whether they do is for the run to say.
import { createRandom, type Random } from '../../kernel/random.ts'
import { fromMs } from '../../kernel/time.ts'
import { createLane } from '../../scenario/defaults.ts'
import type { Input, Lane, Protocol } from '../../scenario/scenario.ts'
import { protocols } from '../../scenario/scenario.ts'
import { type LessonScenario, lessonScenario } from '../scenario.ts'
import type { Nature } from './nature.ts'
import type { Setting } from './settings.ts'

export interface Plot {
  protocol: Protocol
  setting: Setting
  oddity: Nature
}

/** How long the line is watched. */
const WATCHED_MS = 24_000
/** A connection that idles this long is none of the mystery's business. */
const LONG_MS = 600_000

const plots: Record<Protocol, { settings: readonly Setting[]; oddities: readonly Nature[] }> = {
  'request-response': { settings: ['delay', 'keep-alive'], oddities: ['empty', 'idle-close'] },
  polling: {
    settings: ['interval', 'keep-alive', 'losses'],
    oddities: ['empty', 'idle-close', 'retransmission'],
  },
  'long-polling': { settings: ['hold', 'delay'], oddities: ['timeout', 'post', 'retransmission'] },
  sse: {
    settings: ['heartbeat', 'retry'],
    oddities: ['heartbeat', 'reconnect', 'post', 'idle-close'],
  },
  websocket: {
    settings: ['ping', 'delay', 'losses'],
    oddities: ['ping', 'frame', 'retransmission'],
  },
}

/** The question for the setting would answer that for the message. */
const tells: Partial<Record<Setting, Nature>> = {
  hold: 'timeout',
  heartbeat: 'heartbeat',
  ping: 'ping',
  retry: 'reconnect',
  'keep-alive': 'idle-close',
  losses: 'retransmission',
}

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random.uniform() * from.length)] as T

/** What the mystery with this seed is about. */
export function plotOf(seed: number): Plot {
  const random = createRandom(seed, 'detective/plot')
  const protocol = pick(random, protocols)
  const { settings, oddities } = plots[protocol]
  const setting = pick(random, settings)
  const untold = oddities.filter((nature) => nature !== tells[setting])
  return { protocol, setting, oddity: pick(random, untold) }
}

/** The scenario of the nth attempt at this plot. */
export function scenarioOf(plot: Plot, seed: number, attempt: number): LessonScenario {
  const random = createRandom(seed, `detective/${attempt}`)
  const wants = (...subjects: (Setting | Nature)[]) =>
    subjects.some((one) => one === plot.setting || one === plot.oddity)
  const idles = wants('keep-alive', 'idle-close')
  const talks = wants('post', 'frame') || (idles && plot.protocol === 'sse')
  return lessonScenario({
    seed: Math.floor(random.uniform() * 0x1_0000_0000),
    durationMs: WATCHED_MS,
    feed: {
      ratePerSecond: pick(random, wants('hold', 'timeout') ? [0.25, 0.35] : [0.4, 0.6, 0.8]),
      payloadBytes: pick(random, [40, 60, 90, 130, 180]),
    },
    upstream: { ratePerSecond: talks ? 0.25 : 0, payloadBytes: pick(random, [20, 40, 60]) },
    link: {
      delayMs: pick(random, [25, 40, 60, 80, 100, 150, 200]),
      lossRatio: lossOf(plot, random),
      keepAliveTimeoutMs: idles ? pick(random, [1_000, 1_400, 1_800]) : LONG_MS,
    },
    lanes: [laneOf(plot.protocol, random, idles)],
    inputs: wants('retry', 'reconnect') ? [closing(random, 5_000), closing(random, 13_000)] : [],
  })
}

/** Enough packets that some are lost, and not so many that they are lost twice. */
function lossOf({ setting, oddity }: Plot, random: Random): number {
  if (setting === 'losses') return pick(random, [0.08, 0.1])
  return oddity === 'retransmission' ? pick(random, [0.05, 0.07]) : 0
}

function laneOf(protocol: Protocol, random: Random, idles: boolean): Lane {
  switch (protocol) {
    case 'request-response':
      return createLane(protocol, { paceMs: pick(random, [1_500, 2_000, 2_500]) })
    case 'polling': {
      const intervals = idles ? [2_400, 3_000, 3_600] : [700, 1_000, 1_400, 2_000, 2_500]
      return createLane(protocol, { intervalMs: pick(random, intervals) })
    }
    case 'long-polling':
      return createLane(protocol, { holdMs: pick(random, [1_500, 2_000, 2_500, 3_500]) })
    case 'sse':
      return createLane(protocol, {
        heartbeatMs: pick(random, [1_500, 2_000, 2_500, 3_500]),
        retryMs: pick(random, [700, 1_000, 1_500, 2_000, 3_000]),
      })
    case 'websocket':
      return createLane(protocol, { pingMs: pick(random, [1_500, 2_000, 3_000, 4_000]) })
  }
}

/** The server ends what it holds open, within four seconds from there. */
const closing = (random: Random, fromTimeMs: number): Input => ({
  atUs: fromMs(fromTimeMs + Math.floor(random.uniform() * 4_000)),
  kind: 'close',
})
