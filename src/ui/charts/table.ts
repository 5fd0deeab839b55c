// The data of a chart as rows and columns: one table for reading and for a file, with units in the heads.
import { type Columns, csvTable } from '../../export/csv.ts'

export interface Table {
  /** Over the first column, unit included: `update, created at (s)`. */
  rowHead: string
  /** Over the others: `Polling (ms)`. */
  heads: readonly string[]
  rows: readonly (readonly [head: string | number, ...cells: (number | undefined)[]])[]
}

export function csvOf({ rowHead, heads, rows }: Table): string {
  const columns: Columns<Table['rows'][number]> = [rowHead, ...heads].map(
    (head, column) => [head, (row) => row[column]] as const,
  )
  return csvTable(columns, rows)
}
