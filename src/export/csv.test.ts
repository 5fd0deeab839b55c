import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow } from './csv.ts'

/** A reader of its own, by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (
    let match = cell.exec(text);
    match && cell.lastIndex <= text.length;
    match = cell.exec(text)
  ) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '' || cell.lastIndex === text.length) break
  }
  return rows.filter((row) => row.length > 0)
}

test('any texts come back, but for the mark that keeps a spreadsheet from computing them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const safe = (text: string) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)
        expect(readCsv(rows.map(csvRow).join(''))).toEqual(rows.map((row) => row.map(safe)))
      },
    ),
  )
})

test('numbers stay numbers, what is missing stays empty', () => {
  expect(csvRow([-1.5, undefined, 'a "b", c', 0])).toBe('-1.5,,"a ""b"", c",0\r\n')
})
