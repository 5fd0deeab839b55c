// What the runs of this chapter are asked for.
import { fromMs } from '../../../kernel/time.ts'
import { type Delivery, deliveries, laneIndex, type Outcome } from '../../outcome.ts'

/** The connection is there for certain: what is created from now on waits for nothing but the way. */
const OPEN_US = fromMs(500)

/** What came later than the way alone takes: something of it was lost, or something before it. */
const late = (outcome: Outcome, lane: string): Delivery[] =>
  deliveries(outcome, lane).filter(
    ({ createdUs, latencyMs }) =>
      createdUs > OPEN_US && latencyMs > outcome.scenario.link.delayMs + 1,
  )

export const lateCount = (outcome: Outcome, lane: string): number => late(outcome, lane).length

/** Late updates that came at the same instant as another before them: they had to wait for that one. */
export const waitedBehind = (outcome: Outcome, lane: string): number =>
  late(outcome, lane).filter(({ deliveredUs }, i, all) => all[i - 1]?.deliveredUs === deliveredUs)
    .length

/** How late the latest of them was; -Infinity where none was. */
export const worstMs = (outcome: Outcome, lane: string): number =>
  Math.max(...late(outcome, lane).map(({ latencyMs }) => latencyMs))

/** Packets that were sent again. */
export const sentAgain = (outcome: Outcome, lane: string): number =>
  outcome.trace.lane(laneIndex(outcome, lane)).resent.atUs.countUpTo(outcome.untilUs)
