// A lane's figures in words, and how up to date its person is.
import { bytesAt, type LaneFigures } from '../../metrics/lane-figures.ts'
import type { Layer } from '../../scenario/layers.ts'
import { layerShort } from './layer-words.ts'
import { formatBytes, formatCount, formatMs, formatSpan, plural } from './units.ts'

export interface FiguresWords {
  /** `4 of 6`. */
  delivered: string
  mean: string
  p95: string
  cost: string
  bytes: string
  short: string
}

export function figuresWords(figures: LaneFigures, layer: Layer): FiguresWords {
  const { updatesCreated, updatesDelivered, latencyMeanMs, latencyP95Ms } = figures
  const { requests, posts, emptyAnswers } = figures
  const { up, down } = bytesAt(figures, layer)
  return {
    delivered: `${updatesDelivered} of ${updatesCreated}`,
    mean: latencyMeanMs == null ? '–' : formatMs(latencyMeanMs),
    p95: latencyP95Ms == null ? '–' : formatMs(latencyP95Ms),
    cost: [
      plural(requests + posts, 'request'),
      emptyAnswers > 0 ? `${formatCount(emptyAnswers)} empty` : '',
    ]
      .filter(Boolean)
      .join(' · '),
    bytes: `↑ ${formatBytes(up)} ↓ ${formatBytes(down)} · ${layerShort[layer]}`,
    short: `${updatesDelivered}/${updatesCreated}`,
  }
}

export type Freshness = 'nothing' | 'fresh' | 'behind'

/** How old is what this client's person sees; `behind` comes with the span of time alone. */
export function freshness(figures: LaneFigures): { state: Freshness; words: string } {
  if (figures.updatesCreated === 0) return { state: 'nothing', words: 'no news yet' }
  // At the instant at which an update is published nobody is late yet.
  if (figures.newestUpdate < figures.updatesCreated && figures.stalenessUs > 0)
    return { state: 'behind', words: formatSpan(figures.stalenessUs) }
  return { state: 'fresh', words: 'up to date' }
}
