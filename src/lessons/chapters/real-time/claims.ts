// What the first chapter says of its runs.
import { fromMs } from '../../../kernel/time.ts'
import type { Claim } from '../../claim.ts'
import { deliveries, figures, type Outcome } from '../../outcome.ts'
import { staleShare } from './staleness.ts'

/** Once the connections stand, updates are late by the way, and by nothing else. */
const OPEN_US = fromMs(1_000)

const latenciesOf = (outcome: Outcome, lane: string): number[] =>
  deliveries(outcome, lane)
    .filter(({ createdUs }) => createdUs >= OPEN_US)
    .map(({ latencyMs }) => latencyMs)

export const claims: readonly Claim[] = [
  {
    id: 'never-zero',
    experiment: 'never-zero',
    check: (outcome) => {
      const near = figures(outcome, 'near').latencyP50Ms ?? Number.NaN
      const far = figures(outcome, 'far').latencyP50Ms ?? Number.NaN
      // One way, and nothing on top but the jitter; the typical one (the median) as well.
      const isOneWay = (delayMs: number, latencies: readonly number[]) =>
        latencies.length > 1 && latencies.every((one) => Math.abs(one - delayMs) <= 5)
      return {
        holds:
          isOneWay(20, [near, ...latenciesOf(outcome, 'near')]) &&
          isOneWay(120, [far, ...latenciesOf(outcome, 'far')]),
        values: { near: { value: near, unit: 'ms' }, far: { value: far, unit: 'ms' } },
      }
    },
  },
  {
    id: 'old-news',
    experiment: 'old-news',
    check: (outcome) => {
      const refresh = staleShare(outcome, 'refresh')
      const open = staleShare(outcome, 'open-line')
      return {
        // Its screen is stale while an update is on its way, and at no other time.
        holds:
          refresh > 2 * open &&
          latenciesOf(outcome, 'open-line').every((one) => one <= outcome.scenario.link.delayMs),
        values: {
          refresh: { value: refresh, unit: 'percent' },
          open: { value: open, unit: 'percent' },
        },
      }
    },
  },
  {
    id: 'mostly-old',
    experiment: 'old-news',
    check: (outcome) => {
      const share = staleShare(outcome, 'refresh')
      return { holds: share > 50, values: { share: { value: share, unit: 'percent' } } }
    },
  },
]
