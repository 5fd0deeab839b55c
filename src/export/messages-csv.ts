// Every message of a trace as a table for spreadsheets and scripts: one row a message, in order of sending,
// lane by lane. Times are exact: milliseconds with three decimals are whole microseconds.
import { toMs } from '../kernel/time.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import { type Columns, csvLines } from './csv.ts'
import { type Span, wholeRun } from './span.ts'

interface Row {
  lane: LaneTrace
  message: Message
  lost: number
}

const columns: Columns<Row> = [
  ['lane', ({ lane }) => lane.id],
  ['protocol', ({ lane }) => lane.protocol],
  ['message (number)', ({ message }) => message.index],
  ['type', ({ message }) => message.type],
  ['from', ({ message }) => message.from],
  ['sent (ms)', ({ message }) => toMs(message.sentUs)],
  ['arrived (ms)', ({ message }) => toMs(message.arrivalUs)],
  ['connection (number)', ({ message }) => message.connection],
  [
    'answers message (number)',
    ({ message }) => (message.answers < 0 ? undefined : message.answers),
  ],
  ['status (code)', ({ message }) => message.status || undefined],
  ['first update (id)', ({ message }) => message.firstUpdate || undefined],
  ['updates (count)', ({ message }) => message.updateCount],
  ['packets lost (count)', ({ lost }) => lost],
  ['payload (bytes)', ({ message }) => message.payloadBytes],
  ['HTTP or WebSocket (bytes)', ({ message }) => message.httpBytes],
  ['TLS (bytes)', ({ message }) => message.httpBytes + message.tlsBytes],
  ['TCP/IP (bytes)', ({ message }) => message.ipBytes],
  ['text', ({ message }) => message.text],
]

/** How often a packet of each message was lost: lane and message, with a space between. */
function lossesOf(trace: Trace): Map<string, number> {
  const losses = new Map<string, number>()
  for (let i = 0; i < trace.length; i++) {
    const { kind, lane, subject } = trace.entry(i)
    if (kind !== 'lost') continue
    const key = `${lane} ${subject}`
    losses.set(key, (losses.get(key) ?? 0) + 1)
  }
  return losses
}

function* rowsOf(trace: Trace, { fromUs, toUs }: Span): Generator<Row> {
  const losses = lossesOf(trace)
  for (const [number, lane] of trace.lanes.entries()) {
    const { messages } = lane
    for (let i = messages.sentUs.countUpTo(fromUs - 1); i < messages.length; i++) {
      if (messages.sentUs.at(i) > toUs) break
      yield { lane, message: messages.get(i), lost: losses.get(`${number} ${i}`) ?? 0 }
    }
  }
}

/** The messages sent in this span, line by line. */
export const messagesCsvLines = (trace: Trace, span: Span = wholeRun): Generator<string> =>
  csvLines(columns, rowsOf(trace, span))

export const exportMessagesCsv = (trace: Trace, span: Span = wholeRun): string =>
  [...messagesCsvLines(trace, span)].join('')
