// Labelled spans as rows, from the outside in, and which row a byte belongs to. Shared by the list of fields
// and the bytes beside it, so that pointing at the one marks the other.
import type { Span } from '../../wire/spans.ts'

export interface FieldRow {
  span: Span
  /** 0: outermost. */
  depth: number
  /** The row of the span around it; −1: none. */
  parent: number
}

/** Each span before its children. */
export function fieldRows(spans: readonly Span[]): FieldRow[] {
  const rows: FieldRow[] = []
  const add = (some: readonly Span[], depth: number, parent: number) => {
    for (const span of some) {
      const row = rows.push({ span, depth, parent }) - 1
      add(span.children ?? [], depth + 1, row)
    }
  }
  add(spans, 0, -1)
  return rows
}

/** The innermost row that holds this byte; −1: none. */
export const rowOfByte = (rows: readonly FieldRow[], byte: number): number =>
  rows.findLastIndex(({ span }) => span.from <= byte && byte < span.to)

/** `Head › Request line › Method`, without the row itself. */
export function pathOf(rows: readonly FieldRow[], row: number): string[] {
  const parent = rows[row]?.parent ?? -1
  const around = rows[parent]
  return around ? [...pathOf(rows, parent), around.span.field] : []
}

/** Where one innermost field ends and the next begins. */
export const bordersOf = (rows: readonly FieldRow[]): number[] =>
  rows.filter(({ span }) => !span.children).map(({ span }) => span.from)

/** Where a section can be read; not every specification has an address for each of its sections. */
export function sectionUrl(section: string): string | undefined {
  const [, number, place] = /^RFC (\d+)(?:, ([\d.]+))?$/.exec(section) ?? []
  if (number)
    return `https://www.rfc-editor.org/rfc/rfc${number}${place ? `#section-${place}` : ''}`
  return section.startsWith('HTML, 9.2')
    ? 'https://html.spec.whatwg.org/multipage/server-sent-events.html'
    : undefined
}
