// What `npm run fidelity` prints: three lines a row (measured, simulated, error), the protocols, the shares;
// or one object for programs. It computes nothing.
import {
  CHANCES,
  latencyNames,
  limits,
  type Quantities,
  type QuantityName,
  quantityNames,
  type RowComparison,
} from './fidelity-compare.ts'
import type { Fidelity } from './fidelity-summary.ts'
import { table } from './table.ts'

const columns: Record<QuantityName, string> = {
  requests: 'requests',
  connections: 'connections',
  tcpPayloadUp: 'TCP up B',
  tcpPayloadDown: 'TCP down B',
  ipUp: 'IP up B',
  ipDown: 'IP down B',
  pureAcks: 'pure ACKs',
  latencyMeanMs: 'mean ms',
  latencyP50Ms: 'p50 ms',
  latencyP95Ms: 'p95 ms',
  latencyP99Ms: 'p99 ms',
}
const isLatency = (name: QuantityName) => (latencyNames as readonly string[]).includes(name)

const plain = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(digits)
export const percent = (ratio: number | undefined): string =>
  ratio === undefined ? '–' : `${(100 * ratio).toFixed(2).replace(/^-(0\.00)$/, '$1')} %`

function rowLines({ row, simulated, measured, error, missed }: RowComparison): string[][] {
  const values = (of: Quantities) =>
    quantityNames.map((name) => plain(of[name], isLatency(name) ? 2 : 1))
  const verdict = missed.length > 0 ? `MISSED ${missed.map((name) => columns[name])}` : 'ok'
  return [
    ...(measured ? [[row.id, 'measured', ...values(measured)]] : []),
    [measured ? '' : row.id, 'simulated', ...values(simulated)],
    ...(measured
      ? [['', 'error', ...quantityNames.map((name) => percent(error[name])), verdict]]
      : []),
  ]
}

/** The part that the fidelity page quotes. */
export function summaryText({ rows, skipped, summary }: Fidelity): string {
  const protocols = table(
    ['client', 'protocol', 'rows', 'requests', 'TCP payload', 'IP', 'pure ACKs', 'mean', 'missed'],
    summary.protocols.map(({ client, protocol, rows: count, worst, missedRows }) => [
      client,
      protocol,
      String(count),
      percent(worst.requests),
      percent(worst.tcpPayload),
      percent(worst.ip),
      percent(worst.pureAcks),
      percent(worst.latencyMean),
      String(missedRows),
    ]),
    2,
  )
  const shares = summary.shares.map(({ what, within, of, leastShare, ok }) => {
    const least = `at least ${100 * leastShare} %`
    return `${within} of ${of} ${what} (${least}): ${ok ? 'ok' : 'MISSED'}`
  })
  const missed = rows
    .filter((one) => one.missed.length > 0)
    .map(
      (one) =>
        `MISSED ${one.row.id}: ${one.missed.map((name) => `${columns[name]} ${percent(one.error[name])}`).join(', ')}`,
    )
  return [
    'Greatest error of any row without loss and jitter:',
    '',
    protocols,
    '',
    ...shares,
    ...missed,
    ...skipped.map(({ id, reason }) => `not modelled: ${id} (${reason})`),
  ].join('\n')
}

const legend = `Counts are the mean of a row's runs; latencies are of all its deliveries together. Rows with loss or
jitter are replayed with ${CHANCES} seeds a run, pooled. Allowed: TCP payload ${percent(limits.tcpPayload)} (exact: under
0.005 %), IP ${percent(limits.ip)}, mean latency ${percent(limits.mean)} or ${limits.meanErrors} standard errors, requests of a fixed beat exact;
with loss or jitter, mean and p99 ${percent(limits.chance)}.`

export const textReport = (fidelity: Fidelity): string => `${table(
  ['row', '', ...quantityNames.map((name) => columns[name])],
  fidelity.rows.flatMap(rowLines),
  2,
)}

${legend}

${summaryText(fidelity)}
`

/** Missing figures are null: JSON has no other word for them. */
export function jsonReport({ rows, skipped, summary }: Fidelity): string {
  const nulls = (_key: string, value: unknown) => (value === undefined ? null : value)
  const compared = rows.map(({ row: { id, tier, params }, ...rest }) => ({
    id,
    tier,
    client: params.client,
    protocol: params.protocol,
    ...rest,
  }))
  const left = skipped.map(({ id, reason }) => ({ id, simulated: null, notModelled: reason }))
  return `${JSON.stringify({ ok: summary.ok, rows: [...compared, ...left], summary, limits }, nulls, 2)}\n`
}
