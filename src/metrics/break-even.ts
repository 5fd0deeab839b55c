// What it costs to have the first k updates by an open stream, set-up included, and from which update on one
// lane is cheaper than another: measured from the trace, foreseen only where the run has not got that far.
import type { Microseconds } from '../kernel/time.ts'
import type { Trace } from '../trace/trace.ts'
import { entryKinds } from '../trace/vocabulary.ts'
import { Credits } from './ledger/credits.ts'
import { purposeOf } from './ledger/purpose.ts'

/** More updates than this would teach nothing new. */
const MOST_UPDATES = 500

/**
 * All that IP carried in both directions when the k-th update was delivered; at place 0, when the first one
 * left the server. What the client's own messages cost is left out, as are connections opened for them.
 */
export function streamCosts(trace: Trace, laneIndex: number, atUs: Microseconds): number[] {
  const { entries } = trace
  const lane = trace.lane(laneIndex)
  const credits = new Credits(trace)
  const end = entries.timeUs.countUpTo(atUs)
  const costs: number[] = []
  /** Connections that carry updates, and what those cost of which that is not known yet. */
  const carries = new Map<number, boolean>()
  const unknown = new Map<number, number>()
  let total = 0
  for (let row = 0; row < end && costs.length <= MOST_UPDATES; row++) {
    credits.extendTo(row + 1)
    if (entries.lane.at(row) !== laneIndex) continue
    if (entryKinds[entries.kind.at(row)] === 'delivered') costs.push(total)
    const bytes = credits.bytesOf(row)
    if (!bytes || bytes.message < 0) continue
    const { messages } = lane
    const connection = messages.connection.at(bytes.message)
    const type = messages.typeOf(bytes.message)
    if (!carries.has(connection) && (type === 'request' || type === 'post')) {
      carries.set(connection, type === 'request')
      if (type === 'request') total += unknown.get(connection) ?? 0
    }
    if (costs.length === 0 && messages.updateCount.at(bytes.message) > 0) costs.push(total)
    if (purposeOf(lane, bytes.message) === 'messages') continue
    const known = carries.get(connection)
    if (known) total += bytes.ip
    else if (known === undefined) unknown.set(connection, (unknown.get(connection) ?? 0) + bytes.ip)
  }
  return costs
}

export interface BreakEven {
  /** Updates that both lanes have delivered. */
  updates: number
  /** Bytes that the first lane has cost more than the second: by the set-up alone, and after all updates. */
  setUpMore: number
  more: number
  /** By how many bytes an update of the first lane costs more, on average. */
  moreByUpdate: number
  /** The update at which the cheaper of the two last changed. */
  changedAt?: number
  /** Where that would be at the mean cost of an update so far. */
  foreseenAt?: number
}

export function breakEven(first: readonly number[], second: readonly number[]): BreakEven {
  const length = Math.min(first.length, second.length)
  const more = Array.from({ length }, (_, k) => (first[k] as number) - (second[k] as number))
  const updates = Math.max(0, length - 1)
  const setUpMore = more[0] ?? 0
  const now = more[updates] ?? 0
  const moreByUpdate = updates === 0 ? 0 : (now - setUpMore) / updates
  const found: BreakEven = { updates, setUpMore, more: now, moreByUpdate }
  const side = Math.sign(now)
  const before = more.findLastIndex((one) => one !== 0 && Math.sign(one) === -side)
  if (side !== 0 && before >= 0) {
    const changed = more.findIndex((one, k) => k > before && Math.sign(one) === side)
    return { ...found, changedAt: changed }
  }
  if (now * moreByUpdate < 0) {
    return { ...found, foreseenAt: updates + Math.ceil(-now / moreByUpdate) }
  }
  return found
}
