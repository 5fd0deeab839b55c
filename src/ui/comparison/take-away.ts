// The comparison to take away: as sentences to paste, and as numbers for a spreadsheet.
import { csvTable } from '../../export/csv.ts'
import type { LaneComparison } from '../../metrics/comparison.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { Lane } from '../../scenario/scenario.ts'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatInstant } from '../words/units.ts'
import { examples, whenToUse } from './advice.ts'
import { cellText, cellWords, measuredRows, rowTitles } from './cells.ts'

export interface ComparedLane {
  lane: Lane
  its: LaneComparison
}

/** `Polling (2 s after each answer)` */
const nameOf = ({ lane }: ComparedLane): string => `${laneTitle(lane)} (${laneSummary(lane)})`

/** One paragraph a row of the table, one line a lane. */
export function comparisonText(
  columns: readonly ComparedLane[],
  layer: Layer,
  atUs: number,
): string {
  const paragraph = (title: string, cell: (column: ComparedLane) => string) =>
    [title, ...columns.map((column) => `  ${nameOf(column)}: ${cell(column)}`)].join('\n')
  return `${[
    `Measured up to ${formatInstant(atUs)}; bytes at ${layerShort[layer]}.`,
    ...measuredRows.map((row) =>
      paragraph(rowTitles[row], ({ its }) => cellText(cellWords(its, row, layer))),
    ),
    paragraph('When to use', ({ lane }) => whenToUse[lane.protocol]),
    paragraph('Found in', ({ lane }) => examples[lane.protocol]),
  ].join('\n\n')}\n`
}

const quantities: readonly [name: string, of: (its: LaneComparison) => number | undefined][] = [
  ['connections opened (count)', ({ connection }) => connection.opened],
  ['connections open (count)', ({ connection }) => connection.open],
  ['requests (count)', ({ connection }) => connection.requests],
  ['messages down, unasked (count)', ({ communication }) => communication.pushed],
  ['answers to requests for updates (count)', ({ communication }) => communication.asked],
  ['of these kept back (count)', ({ communication }) => communication.keptBack],
  ['client messages as frames (count)', ({ communication }) => communication.framesUp],
  ['client messages as requests (count)', ({ communication }) => communication.posts],
  ['latency mean (ms)', ({ latency }) => latency.meanMs],
  ['latency p95 (ms)', ({ latency }) => latency.p95Ms],
  ['latency max (ms)', ({ latency }) => latency.maxMs],
  ['latency of messages up, mean (ms)', ({ latency }) => latency.upMeanMs],
  ['bytes per update', ({ efficiency }) => efficiency.bytesPerUpdate],
  ['payload share (0 to 1)', ({ efficiency }) => efficiency.payloadShare],
  ['requests per update', ({ efficiency }) => efficiency.requestsPerUpdate],
  ['answers in vain (count)', ({ efficiency }) => efficiency.emptyAnswers],
  ['requests per second', ({ load }) => load.requestsPerSecond],
  ['requests in the busiest second (count)', ({ load }) => load.busiestSecond],
  ['open connections, mean', ({ load }) => load.open.mean],
  ['open connections, most', ({ load }) => load.open.peak],
  ['held requests now (count)', ({ load }) => load.held.now],
  ['held requests, mean', ({ load }) => load.held.mean],
  ['held requests, most', ({ load }) => load.held.peak],
]

/** One row a quantity, one column a lane; the figures behind the words, not rounded for the eye. */
export const comparisonCsv = (
  columns: readonly ComparedLane[],
  layer: Layer,
  atUs: number,
): string =>
  csvTable(
    [
      [`up to ${formatInstant(atUs)}, bytes at ${layerShort[layer]}`, ([name]) => name],
      ...columns.map(
        ({ lane, its }) =>
          [
            lane.id,
            ([, of]: (typeof quantities)[number]) => {
              const value = of(its)
              return value === undefined ? undefined : Number(value.toPrecision(9))
            },
          ] as const,
      ),
    ],
    quantities,
  )
