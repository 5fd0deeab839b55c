// The table of the lecture, with this run's numbers in it. A measured cell is a button that leads to the
// moment that proves it.
import { useEffect, useRef } from 'react'
import type { Layer } from '../../scenario/layers.ts'
import type { Pin } from '../../session/state.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneSummary, laneTitle } from '../words/lane-words.ts'
import { unbroken } from '../words/unbroken.ts'
import { examples, whenToUse } from './advice.ts'
import styles from './Comparison.module.css'
import { cellWords, headline, type MeasuredRow, measuredRows, rowNote, rowTitles } from './cells.ts'
import { proofOf } from './proof-words.ts'
import type { ComparedLane } from './take-away.ts'

interface ComparisonTableProps {
  columns: readonly ComparedLane[]
  layer: Layer
  /** The cell whose proof is being looked at. */
  proven: { pin: Pin; row: MeasuredRow } | undefined
  onProve(lane: number, row: MeasuredRow): void
  /** What stands below the table. */
  children: React.ReactNode
}

export function ComparisonTable({ columns, layer, proven, ...props }: ComparisonTableProps) {
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      data-scrolls=""
      aria-label="Table of the comparison"
    >
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ lane }) => (
              <th key={lane.id} scope="col">
                <span className={styles.lane}>
                  <Marker protocol={lane.protocol} size={14} />
                  {laneTitle(lane)}
                </span>
                <small>{laneSummary(lane)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measuredRows.map((row) => (
            <tr key={row}>
              <th scope="row">
                {divisible(rowTitles[row])}
                <small>{rowNote(row, layer)}</small>
              </th>
              {columns.map((column, index) => (
                <MeasuredCell
                  key={column.lane.id}
                  column={column}
                  row={row}
                  layer={layer}
                  isProven={proven?.pin.lane === index && proven.row === row}
                  onProve={() => props.onProve(index, row)}
                />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">When to use</th>
            {columns.map(({ lane }) => (
              <td key={lane.id} className={styles.advice}>
                {whenToUse[lane.protocol]}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Found in</th>
            {columns.map(({ lane }) => (
              <td key={lane.id} className={styles.advice}>
                {examples[lane.protocol]}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {props.children}
    </section>
  )
}

/** The longest of the titles may take two lines: not every browser knows by itself where a word is divided. */
const divisible = (title: string): string => title.replace('unic', 'uni\u00adc')

interface MeasuredCellProps {
  column: ComparedLane
  row: MeasuredRow
  layer: Layer
  isProven: boolean
  onProve(): void
}

function MeasuredCell({ column, row, layer, isProven, onProve }: MeasuredCellProps) {
  const words = cellWords(column.its, row, layer)
  const cell = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    // The table may have less room beside its proof than it had.
    if (isProven) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isProven])
  return (
    <td ref={cell} aria-current={isProven ? 'true' : undefined}>
      <button
        type="button"
        className="quiet"
        disabled={!proofOf(column.its, row)}
        onClick={onProve}
      >
        <strong>{headline(words)}</strong>
        {words.details.map((detail) => (
          <span key={detail}>{unbroken(detail)}</span>
        ))}
      </button>
    </td>
  )
}
