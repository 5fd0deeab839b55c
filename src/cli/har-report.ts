// What the command line prints of a HAR: what each lane did, and what the file does not contain.
import { type ExchangeFigures, exchangeFigures } from '../export/exchange-figures.ts'
import type { ImportedHar } from '../export/import-har.ts'
import { toMs } from '../kernel/time.ts'
import { formatDuration } from '../scenario/duration.ts'
import { table } from './table.ts'

type Line = ImportedHar['lanes'][number] & ExchangeFigures

const linesOf = ({ trace, lanes, endUs }: ImportedHar): Line[] =>
  lanes.map((lane, index) => ({ ...lane, ...exchangeFigures(trace, index, endUs) }))

const count = (value: number): string => value.toLocaleString('en-US')
const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

const columns: [string, (line: Line) => string][] = [
  ['requests', (line) => count(line.requests + line.posts)],
  ['empty', (line) => count(line.emptyAnswers)],
  ['frames, events', (line) => count(line.messages)],
  ['answer mean ms', (line) => ms(line.answerMeanMs)],
  ['max ms', (line) => ms(line.answerMaxMs)],
  ['bytes up', (line) => count(line.bytesUp)],
  ['bytes down', (line) => count(line.bytesDown)],
]

export function harText(har: ImportedHar): string {
  const rows = linesOf(har).map((line) => [
    line.title.length > 50 ? `${line.title.slice(0, 50)}…` : line.title,
    line.protocol,
    ...columns.map(([, cell]) => cell(line)),
  ])
  const by = har.creator === '' ? '' : `, written by ${har.creator}`
  return `A HAR of ${formatDuration(har.endUs)}${by}

${table(['address', 'lane', ...columns.map(([name]) => name)], rows, 2)}

${har.notes.map((note) => `- ${note}\n`).join('')}`
}

export function harJson(har: ImportedHar): string {
  const { notes, creator, endUs } = har
  return `${JSON.stringify({ creator, forMs: toMs(endUs), lanes: linesOf(har), notes }, undefined, 2)}\n`
}
