// A lane at an instant, the slow and obvious way: every line of the trace's text is read again, and nothing
// is kept. It shares no code with the metrics that it judges.
import { entryLine } from '../src/trace/ndjson.ts'
import type { Trace } from '../src/trace/trace.ts'

export interface Line {
  t: number
  kind: string
  lane?: string
  update: number
  message: number
  number: number
  connection: number
  type: string
  from: 'client' | 'server'
  answers?: number
  updates?: [number, number]
  status?: number
  payload: number
  http: number
  tls?: number
  ip: number
}

export const linesOf = (trace: Trace): Line[] =>
  Array.from({ length: trace.length }, (_, row) => JSON.parse(entryLine(trace, row)))

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** Everything that a chart or a figure says of a lane, from the lines up to an instant. */
export function slowLane(trace: Trace, lane: number, all: readonly Line[], atUs: number) {
  const { id, protocol } = trace.lane(lane)
  const past = all.filter(({ t }) => t <= atUs)
  const lines = past.filter((line) => line.lane === id)
  const of = (kind: string) => lines.filter((line) => line.kind === kind)
  const sent = of('sent')
  const created = past.filter(({ kind }) => kind === 'created')
  const deliveries = of('delivered').map(({ t, update }) => ({
    atUs: t,
    update,
    latencyUs: t - (created.find((one) => one.update === update)?.t as number),
  }))
  const latencies = deliveries.map(({ latencyUs }) => latencyUs)
  const newest = Math.max(0, ...deliveries.map(({ update }) => update))
  const missing = created.find(({ update }) => update > newest)

  const isRequest = ({ type }: Line) => type === 'request' || type === 'post'
  const typeOf = (message: number | undefined) =>
    sent.find((line) => line.message === message)?.type
  const polls = protocol === 'sse' || protocol === 'websocket' ? [] : sent
  const answers = polls
    .filter((line) => line.type === 'response' && typeOf(line.answers) === 'request')
    .filter(({ status }) => (status ?? 0) < 300)
    .map(({ t, updates }) => ({ atUs: t, empty: updates === undefined }))

  const again = sum(of('resent').map(({ ip }) => ip))
  const acknowledgements = 52 * of('acknowledged').length
  const http = sum(sent.map((line) => line.http))
  const payload = sum(sent.map((line) => line.payload))
  const tls = sum(sent.map((line) => line.tls ?? 0))
  const ip = sum(sent.map((line) => line.ip)) + again + acknowledgements

  const held = sent.filter(isRequest).filter(({ message, connection }) => {
    const arrived = of('arrived').find((line) => line.message === message)
    if (!arrived) return false
    const after = lines.slice(lines.indexOf(arrived))
    return !after.some(
      (line) =>
        (line.kind === 'sent' && line.type === 'response' && line.answers === message) ||
        (line.kind === 'sent' && line.type === 'rst' && line.connection === connection) ||
        (line.kind === 'closed' && line.connection === connection),
    )
  })

  return {
    sent,
    deliveries,
    answers,
    requests: sent.filter(isRequest).map(({ t }) => t),
    messages: sent.filter((line) => line.http > 0).map(({ t }) => t),
    open: of('opened').length - of('closed').length,
    held: held.length,
    bytes: { payload, http: http - payload, tls, ip: ip - http - tls },
    figures: {
      updatesCreated: created.length,
      updatesDelivered: deliveries.length,
      latencyMeanMs: latencies.length ? sum(latencies) / latencies.length / 1_000 : undefined,
      latencyMaxMs: latencies.length ? Math.max(...latencies) / 1_000 : undefined,
      requests: sent.filter(({ type }) => type === 'request').length,
      posts: sent.filter(({ type }) => type === 'post').length,
      emptyAnswers: answers.filter(({ empty }) => empty).length,
      payloadBytes: payload,
      connectionsOpened: of('opened').length,
      messagesReceived: of('received').length,
      newestUpdate: newest,
      stalenessUs: missing ? atUs - missing.t : 0,
    },
  }
}
