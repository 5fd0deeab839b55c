// The moves that the server of one lane has had from its person, as a growing table. Which text is a move is
// the game's to say.
import type { Microseconds } from '../kernel/time.ts'
import { moveOf, type Place } from '../scenario/scenes/game.ts'
import { clientText } from './client-text.ts'
import { Column } from './column.ts'
import type { LaneTrace } from './lane-trace.ts'

/** One row a move, in the order in which the server had them. */
export interface MoveTable {
  /** When the person pressed the key. */
  sentUs: Column
  /** When the server's own code had the move. */
  atUs: Column
  /** All moves up to this row, added up. */
  x: Column
  y: Column
}

interface Known {
  table: MoveTable
  /** Messages of the client that were looked through. */
  rows: number
}

const tables = new WeakMap<LaneTrace, Known>()

/** Whatever is not in the table yet is added to it; what is there never changes. */
export function movesOf(lane: LaneTrace): MoveTable {
  let known = tables.get(lane)
  if (!known) {
    const column = () => new Column(Float64Array)
    known = { table: { sentUs: column(), atUs: column(), x: column(), y: column() }, rows: 0 }
    tables.set(lane, known)
  }
  const { table } = known
  const { received, messages } = lane
  for (; known.rows < received.atUs.length; known.rows++) {
    const move = moveOf(clientText(messages, received.message.at(known.rows)))
    if (!move) continue
    const before = sumOf(table, table.atUs.length)
    table.sentUs.push(received.sentUs.at(known.rows))
    table.atUs.push(received.atUs.at(known.rows))
    table.x.push(before.x + move.x)
    table.y.push(before.y + move.y)
  }
  return table
}

/** The first `count` moves, added up. */
export const sumOf = ({ x, y }: MoveTable, count: number): Place =>
  count === 0 ? { x: 0, y: 0 } : { x: x.at(count - 1), y: y.at(count - 1) }

/** How many moves the lane's server had before this instant: those of the same microsecond come too late. */
export const movesBefore = (lane: LaneTrace, atUs: Microseconds): number =>
  movesOf(lane).atUs.countUpTo(atUs - 1)
