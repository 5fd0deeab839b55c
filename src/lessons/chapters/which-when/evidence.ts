// What the runs of this chapter are asked for: mostly what the chooser would say of them.
import { fromSeconds } from '../../../kernel/time.ts'
import type { Protocol } from '../../../scenario/scenario.ts'
import { cases } from '../../chooser/cases.ts'
import { type Judgement, judge } from '../../chooser/judge.ts'
import { type Answers, latencyLimitMs } from '../../chooser/questions.ts'
import { deliveries, type Outcome } from '../../outcome.ts'

/** Which protocol comes first; undefined while nothing is delivered, or where none keeps the limit. */
export function firstOf(outcome: Outcome, answers: Answers): Protocol | undefined {
  const isSeen = outcome.scenario.lanes.some(({ id }) => deliveries(outcome, id).length > 0)
  const first = judge(outcome, answers)[0]
  return isSeen && first?.standing === 'fits' ? first.protocol : undefined
}

/** What is said of one protocol. Throws where the run has no such lane. */
export function judgementOf(outcome: Outcome, answers: Answers, protocol: Protocol): Judgement {
  const found = judge(outcome, answers).find((one) => one.protocol === protocol)
  if (!found) throw new Error(`There is no lane of ${protocol} in this run.`)
  return found
}

/** 95 of 100 updates are known after this; NaN, which no claim survives, where none was created. */
export const p95Ms = (outcome: Outcome, answers: Answers, protocol: Protocol): number =>
  judgementOf(outcome, answers, protocol).measured.p95Ms ?? Number.NaN

/** Which of the lanes keep the limit. */
export function keepers(outcome: Outcome, answers: Answers): Protocol[] {
  const limitMs = latencyLimitMs[answers.latency]
  return judge(outcome, answers).flatMap(({ protocol, measured: { p95Ms } }) =>
    (p95Ms ?? Number.POSITIVE_INFINITY) <= limitMs ? protocol : [],
  )
}

/** Requests that a million clients send in a second, once they are connected; undefined before. */
export function requestsOfAMillion(outcome: Outcome, protocol: Protocol): number | undefined {
  if (outcome.untilUs < fromSeconds(20)) return undefined
  return 1_000_000 * judgementOf(outcome, cases.notifications, protocol).measured.requestsPerSecond
}
