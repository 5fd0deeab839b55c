// One captured row against its replay: every quantity with its error, and which of the row's own limits it
// misses. What is allowed is decided here, once, for every row alike.
import type { CapturedRow, Captures } from './fidelity-captures.ts'
import { type CountName, type Counts, countNames, meanCounts } from './fidelity-counts.ts'
import { replay } from './fidelity-row.ts'

/** A row with loss or jitter is replayed this often for each run: one seed's slowest hundredth is chance. */
export const CHANCES = 8

export const limits = {
  /** "Exact": no error in the hundredths of a percent, for such a share of the Node rows. */
  exact: 0.000_05,
  exactShare: 0.9,
  tcpPayload: 0.01,
  ip: 0.02,
  ipShare: 0.95,
  mean: 0.05,
  /** Or so many standard errors of the measured mean. */
  meanErrors: 2,
  /** Mean and 99th percentile of rows with loss or jitter. */
  chance: 0.15,
}

export const latencyNames = [
  'latencyMeanMs',
  'latencyP50Ms',
  'latencyP95Ms',
  'latencyP99Ms',
] as const
export type QuantityName = CountName | (typeof latencyNames)[number]
export const quantityNames: readonly QuantityName[] = [...countNames, ...latencyNames]

export type Quantities = Record<QuantityName, number | undefined>

export interface RowComparison {
  row: CapturedRow
  /** Updates, or messages up, that arrived: in all runs, once for each seed. */
  delivered: number
  simulated: Quantities
  measured: Quantities | undefined
  /** Of the measured value. */
  error: Quantities
  missed: QuantityName[]
}

export const hasChance = ({ params }: CapturedRow): boolean =>
  params.jitterMs > 0 || params.lossPerPacket > 0

/** Whether the number of requests is the clock's alone, not of how news and answers cross. */
export const countIsFixed = ({ params }: CapturedRow): boolean =>
  params.protocol !== 'long-poll' && params.pollMode !== 'delay'

/** The smallest value that this share of all does not exceed. */
const quantile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]

function simulatedOf(counts: Counts, latencies: number[]): Quantities {
  const sorted = latencies.sort((a, b) => a - b)
  const sum = sorted.reduce((total, value) => total + value, 0)
  return {
    ...counts,
    latencyMeanMs: sorted.length > 0 ? sum / sorted.length : undefined,
    latencyP50Ms: quantile(sorted, 0.5),
    latencyP95Ms: quantile(sorted, 0.95),
    latencyP99Ms: quantile(sorted, 0.99),
  }
}

function measuredOf({ measured }: CapturedRow): Quantities | undefined {
  if (!measured) return undefined
  const { perRun } = measured
  const latency = measured.latencyMs ?? measured.upstreamLatencyMs
  return {
    requests: perRun.httpRequests,
    connections: perRun.connections,
    tcpPayloadUp: perRun.tcpPayloadBytes.up,
    tcpPayloadDown: perRun.tcpPayloadBytes.down,
    ipUp: perRun.ipBytes.up,
    ipDown: perRun.ipBytes.down,
    pureAcks: perRun.up.pureAcks + perRun.down.pureAcks,
    latencyMeanMs: latency?.mean,
    latencyP50Ms: latency?.p50,
    latencyP95Ms: latency?.p95,
    latencyP99Ms: latency?.p99,
  }
}

function errorOf(simulated: Quantities, measured: Quantities | undefined): Quantities {
  const error = (name: QuantityName) => {
    const [s, m] = [simulated[name], measured?.[name]]
    if (s === undefined || m === undefined) return undefined
    return s === m ? 0 : s / m - 1
  }
  return Object.fromEntries(quantityNames.map((name) => [name, error(name)])) as Quantities
}

function missedOf(
  row: CapturedRow,
  simulated: Quantities,
  measured: Quantities | undefined,
  error: Quantities,
): QuantityName[] {
  const beyond = (limit: number, ...names: QuantityName[]) =>
    names.filter((name) => Math.abs(error[name] ?? 0) > limit)
  if (hasChance(row)) return beyond(limits.chance, 'latencyMeanMs', 'latencyP99Ms')
  const off = (name: QuantityName) => Math.abs((simulated[name] ?? 0) - (measured?.[name] ?? 0))
  // Captured means over several runs have two decimals.
  const wrongCount = measured && countIsFixed(row) && off('requests') > 0.01
  const sem = row.measured?.latencyMs?.sem ?? 0
  const meanIsNear = off('latencyMeanMs') <= limits.meanErrors * sem
  return [
    ...(wrongCount ? (['requests'] as const) : []),
    ...beyond(limits.tcpPayload, 'tcpPayloadUp', 'tcpPayloadDown'),
    ...(meanIsNear ? [] : beyond(limits.mean, 'latencyMeanMs')),
  ]
}

export async function compareRow(row: CapturedRow, captures: Captures): Promise<RowComparison> {
  const replays = []
  const chances = hasChance(row) ? CHANCES : 1
  for (const run of row.runs) {
    for (let chance = 0; chance < chances; chance++)
      replays.push(await replay(row, run, captures, chance))
  }
  const latencies = replays.flatMap((one) => one.latencies)
  const simulated = simulatedOf(meanCounts(replays.map(({ counts }) => counts)), latencies)
  const measured = measuredOf(row)
  const error = errorOf(simulated, measured)
  const missed = missedOf(row, simulated, measured, error)
  return { row, delivered: latencies.length / chances, simulated, measured, error, missed }
}
