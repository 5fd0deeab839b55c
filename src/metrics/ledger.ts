// The ledger: every byte of a lane up to an instant, by purpose, direction and the layer that added it. Its
// sum is what IP carried; it reads the trace and judges nothing.
import type { Microseconds } from '../kernel/time.ts'
import { type Layer, layers } from '../scenario/layers.ts'
import type { Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { SEGMENT_HEADER_BYTES } from '../wire/tcp.ts'
import { Credits } from './ledger/credits.ts'
import { type Purpose, purposeOf, purposes } from './ledger/purpose.ts'
import { RunningTotals } from './running-totals.ts'

export type { Purpose } from './ledger/purpose.ts'
export { purposes } from './ledger/purpose.ts'

export const directions = ['up', 'down'] as const
/** `up`: from the client to the server. */
export type Direction = (typeof directions)[number]

/** What each layer adds to those above it. */
export type LayerBytes = Record<Layer, number>
export type Ledger = Record<Purpose, Record<Direction, LayerBytes>>

const added = (payload: number, http: number, tls: number, ip: number): LayerBytes => ({
  payload,
  http: http - payload,
  tls,
  ip: ip - tls - http,
})

const noBytes = (): LayerBytes => added(0, 0, 0, 0)

/** What is counted at a layer: it and all above it. */
export const countedAt = (bytes: LayerBytes, layer: Layer): number =>
  layers.slice(0, layers.indexOf(layer) + 1).reduce((sum, one) => sum + bytes[one], 0)

export function plus(...all: LayerBytes[]): LayerBytes {
  const sum = noBytes()
  for (const bytes of all) for (const layer of layers) sum[layer] += bytes[layer]
  return sum
}

/** Both directions of some purposes together; of all, where none is named. */
export const both = (ledger: Ledger, of: readonly Purpose[] = purposes): LayerBytes =>
  plus(...of.flatMap((purpose) => directions.map((direction) => ledger[purpose][direction])))

/** All purposes of one direction. */
export const oneWay = (ledger: Ledger, direction: Direction): LayerBytes =>
  plus(...purposes.map((purpose) => ledger[purpose][direction]))

/** Columns of one lane: payload, HTTP or WebSocket, TLS, IP, for each purpose and direction. */
const COLUMNS = 4
const WIDTH = COLUMNS * purposes.length * directions.length
const place = (lane: number, purpose: number, direction: number): number =>
  lane * WIDTH + (purpose * directions.length + direction) * COLUMNS

function totalsOf(trace: Trace, credits: Credits): RunningTotals {
  const { entries } = trace
  return new RunningTotals(trace.lanes.length * WIDTH, (totals, row) => {
    const entry = credits.bytesOf(row)
    if (!entry) return
    const lane = entries.lane.at(row)
    const purpose = purposes.indexOf(
      entry.message < 0 ? 'set-up' : purposeOf(trace.lane(lane), entry.message),
    )
    const at = place(lane, purpose, entry.fromServer ? 1 : 0)
    totals[at] = (totals[at] as number) + entry.payload
    totals[at + 1] = (totals[at + 1] as number) + entry.http
    totals[at + 2] = (totals[at + 2] as number) + entry.tls
    totals[at + 3] = (totals[at + 3] as number) + entry.ip
  })
}

interface Books {
  credits: Credits
  totals: RunningTotals
}

const kept = new WeakMap<Trace, Books>()

function booksOf(trace: Trace): Books {
  const known = kept.get(trace)
  if (known) return known
  const credits = new Credits(trace)
  const books = { credits, totals: totalsOf(trace, credits) }
  kept.set(trace, books)
  return books
}

/** The ledgers of all lanes at an instant. What is added up on the way is kept for as long as the trace is. */
export function ledgersAt(trace: Trace, atUs: Microseconds): Ledger[] {
  const { credits, totals } = booksOf(trace)
  const count = trace.entries.timeUs.countUpTo(atUs)
  credits.extendTo(count)
  const sums = totals.at(count)
  return trace.lanes.map((_, lane) => {
    const read = (purpose: number, direction: number): LayerBytes => {
      const at = place(lane, purpose, direction)
      const sum = (column: number) => sums[at + column] as number
      return added(sum(0), sum(1), sum(2), sum(3))
    }
    const pairs = purposes.map((purpose, p) => [purpose, { up: read(p, 0), down: read(p, 1) }])
    return Object.fromEntries(pairs) as Ledger
  })
}

/** What one message adds to each layer when it is sent for the first time. */
export const ofMessage = ({ payloadBytes, httpBytes, tlsBytes, ipBytes }: Message): LayerBytes =>
  added(payloadBytes, httpBytes, tlsBytes, ipBytes)

export interface MessageLedger {
  own: LayerBytes
  /** Bytes of what was sent again of it, as IP carries it. */
  resent: number
  /** Bytes of segments that only acknowledge it, in the other direction. */
  acknowledgements: number
}

/** Everything that crossed the link for one message up to an instant. Costs a look at each entry since. */
export function messageLedgerAt(
  trace: Trace,
  lane: number,
  message: number,
  atUs: Microseconds,
): MessageLedger {
  const { credits } = booksOf(trace)
  const { messages } = trace.lane(lane)
  const { entries } = trace
  const end = entries.timeUs.countUpTo(atUs)
  credits.extendTo(end)
  const about: MessageLedger = {
    own: ofMessage(messages.get(message)),
    resent: 0,
    acknowledgements: 0,
  }
  for (let row = entries.timeUs.countUpTo(messages.sentUs.at(message) - 1); row < end; row++) {
    if (entries.lane.at(row) !== lane) continue
    const entry = credits.bytesOf(row)
    if (entry?.message !== message) continue
    if (entry.kind === 'resent') about.resent += entry.ip
    if (entry.kind === 'acknowledged') about.acknowledgements += SEGMENT_HEADER_BYTES
  }
  return about
}
