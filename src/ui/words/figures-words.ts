// A lane's figures in words, and how up to date its person is.
import type { LaneFigures } from '../../metrics/lane-figures.ts'
import { formatBytes, formatMs, formatSpan, plural } from './units.ts'

export interface FiguresWords {
  delivered: string
  latency: string
  cost: string
  bytes: string
  short: string
  shortLatency: string
}

export function figuresWords(figures: LaneFigures): FiguresWords {
  const { updatesCreated, updatesDelivered, latencyMeanMs, latencyP95Ms } = figures
  const { requests, posts, emptyAnswers, bytesUp, bytesDown } = figures
  const mean = latencyMeanMs == null ? '–' : formatMs(latencyMeanMs)
  const p95 = latencyP95Ms == null ? '–' : formatMs(latencyP95Ms)
  return {
    delivered: `${updatesDelivered} of ${updatesCreated} delivered`,
    latency: `mean ${mean} · p95 ${p95}`,
    cost: [
      plural(requests + posts, 'request'),
      emptyAnswers > 0 ? `${emptyAnswers.toLocaleString('en-US')} empty` : '',
    ]
      .filter(Boolean)
      .join(' · '),
    bytes: `↑ ${formatBytes(bytesUp)} · ↓ ${formatBytes(bytesDown)}`,
    short: `${updatesDelivered}/${updatesCreated}`,
    shortLatency: latencyMeanMs == null ? '–' : formatMs(latencyMeanMs),
  }
}

export type Freshness = 'nothing' | 'fresh' | 'behind'

/** How old is what this client's person sees. */
export function freshness(figures: LaneFigures): { state: Freshness; words: string } {
  if (figures.updatesCreated === 0) return { state: 'nothing', words: 'no news yet' }
  if (figures.stalenessUs > 0)
    return { state: 'behind', words: `${formatSpan(figures.stalenessUs)} behind` }
  return { state: 'fresh', words: 'up to date' }
}
