// What all rows together say: one line for each protocol of each client, and the limits that hold for most
// rows rather than for every one.
import type { Captures } from './fidelity-captures.ts'
import {
  compareRow,
  hasChance,
  limits,
  type QuantityName,
  type RowComparison,
} from './fidelity-compare.ts'
import { notModelled } from './fidelity-modelled.ts'

export interface ProtocolSummary {
  client: string
  protocol: string
  rows: number
  /** The greatest error of any row without loss and jitter, in either direction; undefined: no such row. */
  worst: Record<'requests' | 'tcpPayload' | 'ip' | 'pureAcks' | 'latencyMean', number | undefined>
  missedRows: number
}

/** How many of the rows it concerns keep a limit, and whether these are enough. */
export interface ShareSummary {
  what: string
  within: number
  of: number
  leastShare: number
  ok: boolean
}

export interface Summary {
  protocols: ProtocolSummary[]
  shares: ShareSummary[]
  ok: boolean
}

const size = ({ error }: RowComparison, ...names: QuantityName[]): number =>
  Math.max(...names.map((name) => Math.abs(error[name] ?? 0)))
const tcpPayload = (one: RowComparison) => size(one, 'tcpPayloadUp', 'tcpPayloadDown')
const ip = (one: RowComparison) => size(one, 'ipUp', 'ipDown')

const greatest = (
  all: readonly RowComparison[],
  of: (one: RowComparison) => number,
): number | undefined => (all.length === 0 ? undefined : Math.max(...all.map(of)))

function protocolSummary(all: readonly RowComparison[]): ProtocolSummary {
  const { client, protocol } = (all[0] as RowComparison).row.params
  const plain = all.filter(({ row, measured }) => !hasChance(row) && measured)
  return {
    client,
    protocol,
    rows: all.length,
    worst: {
      requests: greatest(plain, (one) => size(one, 'requests')),
      tcpPayload: greatest(plain, tcpPayload),
      ip: greatest(plain, ip),
      pureAcks: greatest(plain, (one) => size(one, 'pureAcks')),
      latencyMean: greatest(plain, (one) => size(one, 'latencyMeanMs')),
    },
    missedRows: all.filter(({ missed }) => missed.length > 0).length,
  }
}

function share(
  what: string,
  all: readonly RowComparison[],
  keeps: (one: RowComparison) => boolean,
  leastShare: number,
): ShareSummary {
  const within = all.filter(keeps).length
  return { what, within, of: all.length, leastShare, ok: within >= leastShare * all.length }
}

export function summarize(all: readonly RowComparison[]): Summary {
  const groups = new Map<string, RowComparison[]>()
  for (const one of all) {
    const { client, protocol } = one.row.params
    const name = `${client} ${protocol}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const plain = all.filter(({ row, measured }) => !hasChance(row) && measured)
  const node = plain.filter(({ row }) => row.params.client === 'node')
  const shares = [
    share(
      'Node rows with exact TCP payload',
      node,
      (one) => tcpPayload(one) < limits.exact,
      limits.exactShare,
    ),
    share('rows with IP bytes within 2 %', plain, (one) => ip(one) <= limits.ip, limits.ipShare),
  ]
  const kept = all.every(({ missed }) => missed.length === 0)
  return {
    protocols: [...groups.values()].map(protocolSummary),
    shares,
    ok: kept && shares.every(({ ok }) => ok),
  }
}

/** Everything that a file of captures says about the lab. */
export interface Fidelity {
  rows: readonly RowComparison[]
  /** Rows of a kind that the lab does not model. */
  skipped: readonly { id: string; reason: string }[]
  summary: Summary
}

export async function compareAll(captures: Captures): Promise<Fidelity> {
  const rows: RowComparison[] = []
  const skipped: Fidelity['skipped'][number][] = []
  for (const row of captures.rows) {
    const reason = notModelled(row)
    if (reason === undefined) rows.push(await compareRow(row, captures))
    else skipped.push({ id: row.id, reason })
  }
  return { rows, skipped, summary: summarize(rows) }
}
