// What the command line prints of a HAR: what each lane did, and what the file does not contain.
import type { ImportedHar } from '../export/import-har.ts'
import { toMs } from '../kernel/time.ts'
import { figuresAt } from '../metrics/lane-figures.ts'
import { formatDuration } from '../scenario/duration.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'
import { table } from './table.ts'

interface Line {
  id: string
  protocol: string
  title: string
  requests: number
  posts: number
  emptyAnswers: number
  /** Frames and events, both ways. */
  messages: number
  bytesUp: number
  bytesDown: number
  /** From the request's leaving until the answer is whole. Null: there was none. */
  answerMeanMs: number | null
  answerMaxMs: number | null
}

function answersMs({ messages }: LaneTrace): number[] {
  const times: number[] = []
  for (let i = 0; i < messages.length; i++) {
    const request = messages.answers.at(i)
    if (messages.typeOf(i) === 'response' && request >= 0)
      times.push(toMs(messages.arrivalUs.at(i) - messages.sentUs.at(request)))
  }
  return times
}

function messagesInside({ messages }: LaneTrace): number {
  let count = 0
  for (let i = 0; i < messages.length; i++)
    if (messages.typeOf(i) === 'frame' || messages.typeOf(i) === 'event') count++
  return count
}

const linesOf = ({ trace, lanes, endUs }: ImportedHar): Line[] =>
  lanes.map((lane, index) => {
    const laneTrace = trace.lane(index)
    const { requests, posts, emptyAnswers, bytesUp, bytesDown } = figuresAt(trace, index, endUs)
    const times = answersMs(laneTrace)
    const messages = messagesInside(laneTrace)
    const answerMeanMs =
      times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length
    const answerMaxMs = times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b))
    const facts = { requests, posts, emptyAnswers, messages, bytesUp, bytesDown }
    return { ...lane, ...facts, answerMeanMs, answerMaxMs }
  })

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
