// What changes with time in a lane: the age of what its client knows, its bytes by layer, and what it keeps
// open at the server.
import { type Microseconds, US_PER_MS } from '../../kernel/time.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import type { Trace } from '../../trace/trace.ts'
import { laneSeries } from './lane-series.ts'
import type { Pieces } from './pieces.ts'
import { columnsOf, happened, type Line, rowsIn, type SeriesWindow } from './window.ts'

export interface Course {
  /** Exact at every jump; where a column holds more than two, its least and its greatest are left. */
  line: Line
  /** Over time, in the part of the window that has happened. Undefined: none of it. */
  mean: number | undefined
  /** The greatest value there, and the first instant at which it stands there. */
  peak: { atUs: Microseconds; value: number } | undefined
}

function courseOf(
  pieces: Pieces,
  window: SeriesWindow,
  untilUs: Microseconds,
  columns: number,
): Course {
  const drawn = happened(window, untilUs)
  return {
    line: pieces.line(window, untilUs, columns),
    mean: drawn && pieces.mean(drawn.fromUs, drawn.toUs),
    peak: drawn && pieces.greatest(drawn.fromUs, drawn.toUs),
  }
}

type OfLane = (
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  columns: number,
) => Course

/** For how long there has been news that this client does not know, in milliseconds. 0: it knows the newest. */
export const staleness: OfLane = (trace, lane, window, untilUs, columns) => {
  const pieces = laneSeries(trace, lane, untilUs).staleness
  const { line, mean, peak } = courseOf(pieces, window, untilUs, columns)
  return {
    line: { atUs: line.atUs, value: line.value.map((us) => us / US_PER_MS) },
    mean: mean === undefined ? undefined : mean / US_PER_MS,
    peak: peak && { ...peak, value: peak.value / US_PER_MS },
  }
}

/** TCP connections of this client that are there, from SYN to FIN or reset. */
export const openConnections: OfLane = (trace, lane, window, untilUs, columns) =>
  courseOf(laneSeries(trace, lane, untilUs).openConnections, window, untilUs, columns)

/** Requests of this client that have reached the server and are not answered yet. */
export const heldRequests: OfLane = (trace, lane, window, untilUs, columns) =>
  courseOf(laneSeries(trace, lane, untilUs).heldRequests, window, untilUs, columns)

/** Bytes since the start of the run, both ways: what each layer has added to those above it. */
export interface CumulativeBytes extends Record<Layer, number[]> {
  /** From here until the next instant the sums stand still: to be drawn as steps. */
  atUs: number[]
}

/**
 * The bytes so far at each instant at which there are more; where there are more than `columns` of these, at
 * the last of each column. Every sum is that of the ledger at its instant.
 */
export function cumulativeBytes(
  trace: Trace,
  lane: number,
  window: SeriesWindow,
  untilUs: Microseconds,
  columns: number,
): CumulativeBytes {
  const sums: CumulativeBytes = { atUs: [], payload: [], http: [], tls: [], ip: [] }
  const drawn = happened(window, untilUs)
  if (!drawn) return sums
  const { bytes } = laneSeries(trace, lane, untilUs)
  const add = (atUs: Microseconds, row: number) => {
    sums.atUs.push(atUs)
    for (const layer of layers) sums[layer].push(row < 0 ? 0 : bytes[layer].at(row))
  }
  add(drawn.fromUs, bytes.atUs.countUpTo(drawn.fromUs) - 1)
  const begun = bytes.atUs.countUpTo(drawn.fromUs)
  const [, end] = rowsIn(bytes.atUs, drawn)
  if (end - begun <= columns) {
    for (let row = begun; row < end; row++)
      if (row + 1 === end || bytes.atUs.at(row + 1) !== bytes.atUs.at(row))
        add(bytes.atUs.at(row), row)
  } else {
    for (const column of columnsOf(window, drawn, columns)) {
      const last = rowsIn(bytes.atUs, column)[1] - 1
      if (last >= begun && bytes.atUs.at(last) >= column.fromUs) add(bytes.atUs.at(last), last)
    }
  }
  add(drawn.toUs, end - 1)
  return sums
}
