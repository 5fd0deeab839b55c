// What the first chapter says of its runs.
import { fromMs } from '../../../kernel/time.ts'
import type { Claim } from '../../claim.ts'
import { deliveries, figures } from '../../outcome.ts'
import { staleShare } from './staleness.ts'

/** Once the connections stand, updates are late by the way, and by nothing else. */
const JITTER_MS = 5
const OPEN_US = fromMs(1_000)

export const claims: readonly Claim[] = [
  {
    id: 'never-zero',
    experiment: 'never-zero',
    check: (outcome) => {
      const late = (lane: string) =>
        deliveries(outcome, lane)
          .filter(({ createdUs }) => createdUs >= OPEN_US)
          .map((delivery) => delivery.latencyMs)
      const far = late('far')
      const fastest = Math.min(...far)
      return {
        holds:
          far.length > 0 &&
          fastest >= 120 - JITTER_MS &&
          Math.max(...far) <= 120 + JITTER_MS &&
          Math.max(...late('near')) < fastest,
        values: {
          near: { value: figures(outcome, 'near').latencyP50Ms ?? Number.NaN, unit: 'ms' },
          far: { value: figures(outcome, 'far').latencyP50Ms ?? Number.NaN, unit: 'ms' },
        },
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
        holds: refresh > 2 * open,
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
