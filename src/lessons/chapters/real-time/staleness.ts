// For how much of a run a person's screen lacked news that the server had.
import { deliveries, type Outcome } from '../../outcome.ts'

/** Share of the time so far in which the lane's client did not know the newest update, in percent. */
export function staleShare(outcome: Outcome, lane: string): number {
  const { createdUs } = outcome.trace.updates
  const delivered = new Map(deliveries(outcome, lane).map((one) => [one.update, one.deliveredUs]))
  let staleUs = 0
  let freshUntilUs = 0
  for (let update = 1; update <= createdUs.countUpTo(outcome.untilUs); update++) {
    const fromUs = Math.max(outcome.trace.createdUs(update), freshUntilUs)
    const toUs = delivered.get(update) ?? outcome.untilUs
    staleUs += Math.max(0, toUs - fromUs)
    freshUntilUs = Math.max(freshUntilUs, toUs)
  }
  return outcome.untilUs === 0 ? 0 : (100 * staleUs) / outcome.untilUs
}
