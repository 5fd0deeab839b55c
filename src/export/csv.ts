// Comma-separated values (RFC 4180): how a row is written. It does not know what stands in the cells.

export type Cell = string | number | undefined

/** In quotes where the text would end the cell, or a spreadsheet would take it for a formula. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row with its line end; what is undefined stays empty. */
export const csvRow = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? quoted(cell) : `${cell ?? ''}`)).join(',')}\r\n`

/** What stands above a column, unit included, and what a row has there. */
export type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[]

/** The lines of the table, each when it is asked for. */
export function* csvLines<Row>(columns: Columns<Row>, rows: Iterable<Row>): Generator<string> {
  yield csvRow(columns.map(([name]) => name))
  for (const row of rows) yield csvRow(columns.map(([, cell]) => cell(row)))
}

export const csvTable = <Row>(columns: Columns<Row>, rows: Iterable<Row>): string =>
  [...csvLines(columns, rows)].join('')
