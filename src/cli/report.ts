// What the command line prints of a run: a table for people, one object for programs.
import { fromMs } from '../kernel/time.ts'
import { figuresAt, type LaneFigures } from '../metrics/lane-figures.ts'
import { formatDuration } from '../scenario/duration.ts'
import type { Trace } from '../trace/trace.ts'
import type { FiniteScenario } from './load.ts'
import { table } from './table.ts'

/** A run that has come to its end. */
export interface Outcome {
  scenario: FiniteScenario
  trace: Trace
  hash: string
}

const figuresOf = ({ scenario, trace }: Outcome): LaneFigures[] =>
  trace.lanes.map((_, lane) => figuresAt(trace, lane, fromMs(scenario.durationMs)))

const count = (value: number): string => value.toLocaleString('en-US')
const ms = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The columns of the table: what stands above, and what a lane has there. */
const columns: [string, (figures: LaneFigures) => string][] = [
  ['delivered', (f) => count(f.updatesDelivered)],
  ['mean ms', (f) => ms(f.latencyMeanMs)],
  ['p50 ms', (f) => ms(f.latencyP50Ms)],
  ['p95 ms', (f) => ms(f.latencyP95Ms)],
  ['max ms', (f) => ms(f.latencyMaxMs)],
  ['requests', (f) => count(f.requests)],
  ['empty', (f) => count(f.emptyAnswers)],
  ['bytes up', (f) => count(f.bytesUp)],
  ['bytes down', (f) => count(f.bytesDown)],
  ['messages up', (f) => count(f.messagesReceived)],
  ['up mean ms', (f) => ms(f.upstreamLatencyMeanMs)],
]

export function textReport(outcome: Outcome): string {
  const { scenario, trace, hash } = outcome
  const lanes = figuresOf(outcome)
  const rows = lanes.map((figures, lane) => [
    trace.lane(lane).id,
    ...columns.map(([, cell]) => cell(figures)),
  ])
  const length = formatDuration(fromMs(scenario.durationMs))
  const created = count(lanes[0]?.updatesCreated ?? 0)
  return `${length} of virtual time, seed ${scenario.seed}, ${created} updates created for every lane

${table(['lane', ...columns.map(([name]) => name)], rows)}

Latency is from creation to delivery. Bytes are those that TCP carries: HTTP and WebSocket, heads and framing included.
trace SHA-256  ${hash}
`
}

/** Missing figures are null: JSON has no other word for them. */
export function jsonReport(outcome: Outcome): string {
  const { scenario, trace, hash } = outcome
  const lanes = figuresOf(outcome).map((figures, lane) => {
    const { id, protocol } = trace.lane(lane)
    return { id, protocol, ...figures }
  })
  const nulls = (_key: string, value: unknown) => (value === undefined ? null : value)
  return `${JSON.stringify({ hash, forMs: scenario.durationMs, lanes, scenario }, nulls, 2)}\n`
}
