// The run that the chooser judges by: all five protocols on the same news, each set up as well as the answers
// allow. The number of clients is not in it: it multiplies what one client costs.
import { createLane } from '../../scenario/defaults.ts'
import type { Lane } from '../../scenario/scenario.ts'
import { type LessonScenario, lessonScenario } from '../scenario.ts'
import { type Answers, latencyLimitMs, updatesPerSecond } from './questions.ts'

/** One way; what a mobile or home line has to a server on the same continent. */
const DELAY_MS = 40
/** Where nobody is in a hurry, polling and a person look this often. */
const CALM_MS = 60_000
/** Also where no pause is short enough. */
const LEAST_INTERVAL_MS = 20
/** Rarely: once in fifty seconds. */
const SOME_PER_SECOND = 0.02
/** A hand that steers: more than that no person sends. */
const MOST_PER_SECOND = 5

/**
 * The longest pause with which every update keeps the limit: one that has just missed a request at the server
 * waits for the answer's way, the pause, the next request's way, and comes with the next answer.
 */
const intervalMs = ({ latency }: Answers): number =>
  Math.max(LEAST_INTERVAL_MS, Math.min(CALM_MS, latencyLimitMs[latency] - 3 * DELAY_MS))

const lanes = (answers: Answers): Lane[] => [
  createLane('request-response', { paceMs: CALM_MS }),
  createLane('polling', { intervalMs: intervalMs(answers) }),
  createLane('long-polling', {
    holdMs: answers.infrastructure === 'short-functions' ? 10_000 : 30_000,
  }),
  // Equal signs of life, often enough for proxies that close after a minute.
  createLane('sse', { heartbeatMs: 30_000 }),
  createLane('websocket', { pingMs: 30_000 }),
]

/** Long enough for twenty updates and for two of polling's pauses. */
const lengthMs = (answers: Answers): number =>
  Math.max(20_000, 20_000 / updatesPerSecond[answers.frequency], 2 * intervalMs(answers))

/** What is played for these answers. */
export function trial(answers: Answers): LessonScenario {
  const ratePerSecond = updatesPerSecond[answers.frequency]
  const up = {
    down: 0,
    'some-up': SOME_PER_SECOND,
    both: Math.min(MOST_PER_SECOND, ratePerSecond),
  }[answers.direction]
  return lessonScenario({
    seed: 1,
    durationMs: lengthMs(answers),
    feed: { ratePerSecond },
    upstream: { ratePerSecond: up, payloadBytes: 50 },
    link: { delayMs: DELAY_MS },
    lanes: lanes(answers),
  })
}
