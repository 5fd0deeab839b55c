// Rows of text as aligned columns: names to the left, numbers to the right.

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  names = 1,
): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] as number
          return column < names ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
