// One exchange of a run as an entry of a HAR: real heads and bodies, and times as the browser would tell
// them. What the trace does not know (DNS, TLS) is −1, as HAR 1.2 wants it.
import { endpoints } from '../bytes/endpoints.ts'
import { messageBytes } from '../bytes/message-bytes.ts'
import { type Microseconds, toMs } from '../kernel/time.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Trace } from '../trace/trace.ts'
import { labSite } from '../wire/http1.ts'
import { type HeadAndBody, headAndBody, queryOf } from './har-head.ts'
import { eventStream, webSocketMessages } from './har-inside.ts'
import { isoTime } from './har-time.ts'
import type { Start } from './har-timings.ts'
import type { Exchange } from './lane-exchanges.ts'
import { utf8Length } from './utf8-length.ts'

const UNKNOWN = -1
const HTTP = 'HTTP/1.1'

type Kind = 'fetch' | 'eventsource' | 'websocket'

function kindOf(trace: Trace, lane: number, { request }: Exchange): Kind {
  if (request.type === 'post') return 'fetch'
  const { protocol } = trace.lane(lane)
  return protocol === 'sse' ? 'eventsource' : protocol === 'websocket' ? 'websocket' : 'fetch'
}

/** Chrome's phases: queued or stalled, connecting, waiting for the head, receiving the rest. */
function timingsOf({ askedUs, connectUs }: Start, sentUs: Microseconds, answered: number[]) {
  const [headUs = sentUs, endUs = headUs] = answered
  const blocked = toMs((connectUs ?? sentUs) - askedUs)
  return {
    blocked,
    dns: UNKNOWN,
    connect: connectUs === undefined ? UNKNOWN : toMs(sentUs - connectUs),
    ssl: UNKNOWN,
    send: 0,
    wait: toMs(headUs - sentUs),
    receive: toMs(endUs - headUs),
    _blocked_queueing: blocked,
  }
}

function requestOf(url: string, target: string, { start, headers, ...head }: HeadAndBody) {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value
  return {
    method: start && 'method' in start ? start.method : 'GET',
    url,
    httpVersion: HTTP,
    headers,
    queryString: queryOf(target),
    cookies: [],
    headersSize: head.headBytes,
    bodySize: head.bodyBytes,
    ...(head.bodyBytes > 0 && { postData: { mimeType: type ?? '', text: head.body } }),
  }
}

/** `body`: what the page gets to see, where that is not what went over the wire. */
function responseOf(answer: HeadAndBody | undefined, error: string | null, body?: string) {
  const { start, headers = [], headBytes = 0, bodyBytes = 0 } = answer ?? {}
  const text = body ?? answer?.body ?? ''
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value
  return {
    status: start && 'status' in start ? start.status : 0,
    statusText: start && 'status' in start ? start.reason : '',
    httpVersion: answer ? HTTP : '',
    headers,
    cookies: [],
    content: {
      size: utf8Length(text),
      mimeType: type ?? 'x-unknown',
      ...(text !== '' && { text }),
    },
    redirectURL: '',
    headersSize: answer ? headBytes : UNKNOWN,
    bodySize: answer ? bodyBytes : UNKNOWN,
    _transferSize: headBytes + bodyBytes,
    _error: error,
  }
}

function errorOf({ response, reset }: Exchange): string | null {
  if (response) return null
  return reset ? 'net::ERR_CONNECTION_RESET' : 'no answer by the end of the run'
}

/** The entry, as it stands at `untilUs`. */
export function harEntry(
  trace: Trace,
  scenario: Scenario,
  lane: number,
  exchange: Exchange,
  start: Start,
  untilUs: Microseconds,
) {
  const { request, closedUs = untilUs } = exchange
  const kind = kindOf(trace, lane, exchange)
  const there = exchange.response && exchange.response.arrivalUs <= untilUs
  const response = there ? exchange.response : undefined
  const asked = headAndBody(messageBytes(trace, scenario, lane, request.index).bytes, 'request')
  const answer =
    response && headAndBody(messageBytes(trace, scenario, lane, response.index).bytes, 'response')
  const stream =
    kind === 'eventsource' ? eventStream(trace, scenario, lane, exchange, untilUs) : undefined
  const frames =
    kind === 'websocket' ? webSocketMessages(trace, scenario, lane, exchange, untilUs) : undefined

  const answered = response ? [response.arrivalUs] : []
  if (response && kind !== 'fetch') answered.push(Math.max(response.arrivalUs, closedUs))
  const timings = timingsOf(start, request.sentUs, answered)
  const { blocked, connect, wait, receive } = timings
  const { client, server } = endpoints(scenario, lane, request.connection)
  const target = asked.start && 'target' in asked.start ? asked.start.target : '/'
  const { origin } = scenario.site ?? labSite
  const url = (kind === 'websocket' ? origin.replace(/^http/, 'ws') : origin) + target
  const whole = answer && stream ? { ...answer, bodyBytes: stream.bytes } : answer
  return {
    pageref: trace.lane(lane).id,
    startedDateTime: isoTime(start.askedUs),
    time: [blocked, connect, wait, receive].reduce((sum, ms) => sum + Math.max(0, ms), 0),
    request: requestOf(url, target, asked),
    response: responseOf(whole, errorOf({ ...exchange, response }), stream?.body),
    cache: {},
    timings,
    serverIPAddress: server.address,
    connection: String(client.port),
    _initiator: { type: 'script' },
    _priority: 'High',
    _resourceType: kind,
    ...(frames && { _webSocketMessages: frames }),
    ...(stream && { _eventSourceMessages: stream.messages }),
  }
}
