// A stretch of a run as a Mermaid sequence diagram, for slides, issues and documents: one client a lane, one
// server, a message where it arrives. A diagram has no time axis, so the times stand in the words.
import { type Microseconds, toMs } from '../kernel/time.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Entry, Trace } from '../trace/trace.ts'
import type { Span } from './span.ts'

/** What a person can still read, and what Mermaid draws within its own limits. */
export const MOST_LINES = 300
const LONGEST_TEXT = 60

const SERVER = 'server'
const client = (lane: number): string => `client${lane}`

/** Text that Mermaid takes for nothing but text: all that could mean more is written as `#code;`. */
export const escaped = (text: string): string =>
  [...text.replace(/\s+/g, ' ')]
    .slice(0, LONGEST_TEXT)
    .map((letter) =>
      /[\p{L}\p{N} ./?=,()_-]/u.test(letter) ? letter : `#${letter.codePointAt(0)};`,
    )
    .join('')

const time = (us: Microseconds): string => `${toMs(us)} ms`

const updates = ({ firstUpdate, updateCount }: Message): string =>
  updateCount === 1
    ? `update ${firstUpdate}`
    : `updates ${firstUpdate} to ${firstUpdate + updateCount - 1}`

function words(message: Message): string {
  const { type, status, text, updateCount } = message
  const news = updateCount > 0 ? `, ${updates(message)}` : ''
  switch (type) {
    case 'request':
    case 'post':
      return text.split('\n', 1)[0] ?? type
    case 'response':
      return `${status}${news}`
    case 'syn':
    case 'syn-ack':
    case 'ack':
    case 'fin':
    case 'rst':
      return `TCP ${type.toUpperCase()}`
    case 'close':
      return `close ${status || ''}`.trim()
    default:
      return news === '' ? `${type} ${text}`.trim() : `${type}${news}`
  }
}

function arrow(lane: number, message: Message, shape: '->>' | '-)', ending: string): string {
  const ends = [client(lane), SERVER]
  const [from, to] = message.from === 'client' ? ends : ends.reverse()
  return `${from}${shape}${to}: ${escaped(words(message))} (${ending})`
}

/** What an entry adds to the diagram; undefined: nothing. */
function line(trace: Trace, { timeUs, kind, lane, subject, other }: Entry): string | undefined {
  switch (kind) {
    case 'created':
      return `Note over ${SERVER}: update ${subject} created, ${time(timeUs)}`
    case 'arrived': {
      const message = trace.lane(lane).messages.get(subject)
      return arrow(lane, message, '->>', `${time(message.sentUs)} to ${time(timeUs)}`)
    }
    case 'lost':
      return `Note over ${client(lane)},${SERVER}: packet lost, try ${other}, ${time(timeUs)}`
    case 'delivered': {
      const latency = time(timeUs - trace.createdUs(subject))
      return `Note over ${client(lane)}: update ${subject} delivered after ${latency}`
    }
    default:
      return undefined
  }
}

/** The messages that had left by the end of the span and were not there yet. */
function* underWay(lanes: readonly LaneTrace[], toUs: Microseconds): Generator<string> {
  for (const [number, { messages }] of lanes.entries()) {
    const found: number[] = []
    messages.forEachIn(toUs, toUs, (index) => {
      if (messages.arrivalUs.at(index) > toUs) found.push(index)
    })
    for (const index of found) {
      const message = messages.get(index)
      yield arrow(number, message, '-)', `${time(message.sentUs)}, under way`)
    }
  }
}

function* linesOf(trace: Trace, { fromUs, toUs }: Span): Generator<string> {
  const { timeUs } = trace.entries
  for (let i = timeUs.countUpTo(fromUs - 1); i < trace.length && timeUs.at(i) <= toUs; i++) {
    const said = line(trace, trace.entry(i))
    if (said !== undefined) yield said
  }
  yield* underWay(trace.lanes, toUs)
}

/** The diagram of this span; after so many lines it says how many more there would be. */
export function exportMermaid(trace: Trace, span: Span, most = MOST_LINES): string {
  const lines = [
    ...trace.lanes.map(({ id }, lane) => `participant ${client(lane)} as ${escaped(id)}`),
    `participant ${SERVER} as server`,
  ]
  let left = most
  let more = 0
  for (const said of linesOf(trace, span)) {
    if (left-- > 0) lines.push(said)
    else more++
  }
  if (more > 0) lines.push(`Note over ${SERVER}: and ${more} more, which are left out`)
  return `sequenceDiagram\n${lines.map((text) => `  ${text}\n`).join('')}`
}
