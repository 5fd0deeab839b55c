// What the runs of this chapter are asked for.
import { fromMs, type Microseconds } from '../../../kernel/time.ts'
import { type Delivery, deliveries, figures, type Outcome, receivedInOrder } from '../../outcome.ts'

/** The page has loaded for certain: connection, question and answer. */
const LOADED_US = fromMs(500)

/** What was delivered of the news that was created after the page had loaded. */
export const unasked = (outcome: Outcome): Delivery[] =>
  deliveries(outcome, 'request-response').filter(({ createdUs }) => createdUs > LOADED_US)

/** The first update created after the page had loaded, and when it came, if it did. */
export function firstUnasked(
  outcome: Outcome,
): { createdUs: Microseconds; deliveredUs: Microseconds | undefined } | undefined {
  const { createdUs } = outcome.trace.updates
  const update = createdUs.countUpTo(LOADED_US) + 1
  if (update > createdUs.countUpTo(outcome.untilUs)) return undefined
  const delivery = unasked(outcome).find((one) => one.update === update)
  return { createdUs: outcome.trace.createdUs(update), deliveredUs: delivery?.deliveredUs }
}

/** HTTP bytes of a question and its answer, on average; undefined where nothing was asked. */
export function bytesPerExchange(outcome: Outcome, lane: string): number | undefined {
  const { bytesUp, bytesDown, requests } = figures(outcome, lane)
  return requests === 0 ? undefined : (bytesUp + bytesDown) / requests
}

/** How many of the client's messages were received after one that was sent later. */
export function overtaken(outcome: Outcome, lane: string): number {
  let newestUs = Number.NEGATIVE_INFINITY
  return receivedInOrder(outcome, lane).filter((sentUs) => {
    const late = sentUs < newestUs
    newestUs = Math.max(newestUs, sentUs)
    return late
  }).length
}
