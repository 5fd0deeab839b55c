// When the person at one client saw the answer to their moves: the key pressed, the move at the lane's
// server, the next update created there, that update delivered.
import { type Microseconds, US_PER_MS } from '../kernel/time.ts'
import { Column } from '../trace/column.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import { movesOf } from '../trace/moves.ts'
import type { Trace } from '../trace/trace.ts'

export interface Answers {
  /** Moves that the newest update of this client has taken in. */
  answered: number
  /** From the key to the answer, of the newest such move, and of all of them. Undefined: none yet. */
  lastMs: number | undefined
  meanMs: number | undefined
}

/** One row an answered move: when it was answered, and all waits up to it, added up. */
interface AnswerTable {
  atUs: Column
  waitUs: Column
}

const tables = new WeakMap<LaneTrace, AnswerTable>()

function answersOf(trace: Trace, lane: LaneTrace): AnswerTable {
  let table = tables.get(lane)
  if (!table) {
    table = { atUs: new Column(Float64Array), waitUs: new Column(Float64Array) }
    tables.set(lane, table)
  }
  const moves = movesOf(lane)
  for (let row = table.atUs.length; row < moves.atUs.length; row++) {
    // The first update after the move; updates are delivered in order, so that the n-th delivery is it.
    const answer = trace.updates.createdUs.countUpTo(moves.atUs.at(row))
    if (answer >= lane.deliveries.atUs.length) break
    const atUs = lane.deliveries.atUs.at(answer)
    const before = row === 0 ? 0 : table.waitUs.at(row - 1)
    table.atUs.push(atUs)
    table.waitUs.push(before + atUs - moves.sentUs.at(row))
  }
  return table
}

/** At `atUs`, which must not lie beyond the head. */
export function answersAt(trace: Trace, laneIndex: number, atUs: Microseconds): Answers {
  const lane = trace.lane(laneIndex)
  const { atUs: answeredUs, waitUs } = answersOf(trace, lane)
  const answered = answeredUs.countUpTo(atUs)
  if (answered === 0) return { answered, lastMs: undefined, meanMs: undefined }
  const all = waitUs.at(answered - 1)
  const others = answered === 1 ? 0 : waitUs.at(answered - 2)
  return {
    answered,
    lastMs: (all - others) / US_PER_MS,
    meanMs: all / answered / US_PER_MS,
  }
}
