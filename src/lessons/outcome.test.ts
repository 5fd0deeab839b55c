import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyScenario, LONG_US } from '../../test/arbitrary-scenario.ts'
import { fromMs, toMs } from '../kernel/time.ts'
import { deliveries, figures, messages, type Outcome, receivedInOrder } from './outcome.ts'
import { play } from './play.ts'

const seen = (outcome: Outcome) =>
  outcome.trace.lanes.map(({ id }) => ({
    figures: figures(outcome, id),
    deliveries: deliveries(outcome, id),
    received: receivedInOrder(outcome, id),
    messages: messages(outcome, id).map(({ type, sentUs, updateCount }) => [
      type,
      sentUs,
      updateCount,
    ]),
    unanswered: messages(outcome, id).filter(({ answeredUs }) => answeredUs === Infinity).length,
  }))

it('a run seen up to an instant is the run that ended there', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyScenario,
      fc.integer({ min: 1, max: toMs(LONG_US) }),
      async (scenario, endMs) => {
        const whole = await play({ ...scenario, durationMs: toMs(LONG_US) })
        const short = await play({ ...scenario, durationMs: endMs })
        expect(seen({ ...whole, untilUs: fromMs(endMs) })).toEqual(seen(short))
      },
    ),
    { numRuns: 15 },
  )
})
