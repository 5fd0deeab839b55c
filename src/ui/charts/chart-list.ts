// The charts there are, in the order in which they stand, and which of them are open at first.
import type { ChartSpec } from './spec.ts'
import { bytes } from './spec-bytes.ts'
import { distribution, latency } from './spec-latency.ts'
import { connections, emptyAnswers, held, messages, requests, stale } from './spec-server.ts'

export interface ChartChoice {
  id: string
  name: string
  /** More than one: the same thing counted in different ways, of which one is seen. */
  ways: readonly [ChartSpec, ...ChartSpec[]]
}

export const charts: readonly ChartChoice[] = [
  { id: 'latency', name: 'Latency', ways: [latency] },
  { id: 'distribution', name: 'Distribution', ways: [distribution] },
  { id: 'staleness', name: 'Staleness', ways: [stale] },
  { id: 'bytes', name: 'Bytes', ways: [bytes] },
  { id: 'rates', name: 'Rates', ways: [requests, messages] },
  { id: 'empty-answers', name: 'Empty answers', ways: [emptyAnswers] },
  { id: 'connections', name: 'Connections', ways: [connections, held] },
]

export const firstCharts: readonly string[] = ['latency', 'bytes', 'rates', 'staleness']
