// Requests and their responses as they were on the wire: heads by the sender's profile, bodies from the
// trace. It repeats what the endpoints say in their headers; a test holds both to each other.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { calendarMs } from '../scenario/calendar.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { LaneTrace, Message } from '../trace/lane-trace.ts'
import type { Trace } from '../trace/trace.ts'
import type { Initiator } from '../wire/head.ts'
import { labelledMessage } from '../wire/head-spans.ts'
import { requestHead, responseHead } from '../wire/http1.ts'
import { type Labelled, textField } from '../wire/spans.ts'
import { acceptOf } from '../wire/web-socket.ts'
import { webSocketKey } from './secrets.ts'
import { updateTexts } from './update-text.ts'

/** A request's own text in the trace: request line, own headers, and after an empty line the body. */
function ownText({ text }: Message) {
  const [lines = '', body] = splitOnce(text, '\n\n')
  const [line = '', ...headers] = lines.split('\n')
  const [method = '', target = ''] = line.split(' ')
  const lastEventId = headers.find((one) => one.startsWith('Last-Event-ID: '))?.slice(15)
  return { method, target, lastEventId, body }
}

function splitOnce(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at)
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + at.length)]
}

function initiatorOf(lane: LaneTrace, target: string): Initiator {
  if (target.startsWith('/messages')) return 'fetch'
  if (lane.protocol === 'sse') return 'event-source'
  return lane.protocol === 'websocket' ? 'web-socket' : 'fetch'
}

const jsonBody = (text: string, meaning: string): Labelled =>
  textField(text, { field: 'Body', value: text, meaning, section: 'RFC 9112, 6' })

export function requestBytes(scenario: Scenario, lane: LaneTrace, message: Message): Labelled {
  const { method, target, lastEventId, body } = ownText(message)
  const initiator = initiatorOf(lane, target)
  const head = requestHead(
    {
      method,
      target,
      initiator,
      lastEventId,
      contentLength: body === undefined ? undefined : utf8ToBytes(body).length,
      webSocketKey:
        initiator === 'web-socket'
          ? webSocketKey(scenario.seed, lane.id, message.index)
          : undefined,
    },
    scenario.site,
  )
  return labelledMessage(
    head,
    body === undefined ? undefined : jsonBody(body, 'What the person sends, as JSON.'),
  )
}

const noStore = { cacheControl: 'no-store' } as const

export function responseBytes(
  trace: Trace,
  scenario: Scenario,
  lane: LaneTrace,
  message: Message,
): Labelled {
  const { status, answers, sentUs } = message
  const dateMs = calendarMs(sentUs)
  const request = lane.messages.get(answers)
  if (status === 101) {
    const webSocketAccept = acceptOf(webSocketKey(scenario.seed, lane.id, request.index))
    return labelledMessage(responseHead({ status, dateMs, webSocketAccept }))
  }
  if (request.type === 'post' || status >= 300) {
    return labelledMessage(responseHead({ status, dateMs }))
  }
  if (initiatorOf(lane, ownText(request).target) === 'event-source') {
    const stream = { contentType: 'text/event-stream', cacheControl: 'no-cache', chunked: true }
    return labelledMessage(responseHead({ status, dateMs, ...stream }))
  }
  if (status === 204) return labelledMessage(responseHead({ status, dateMs, ...noStore }))
  const body = `[${updateTexts(trace, scenario, lane, message).join(',')}]`
  const meaning =
    message.updateCount > 0 ? 'The news, as JSON.' : 'An empty list: there is no news.'
  return labelledMessage(
    responseHead({
      status,
      dateMs,
      contentType: 'application/json',
      contentLength: utf8ToBytes(body).length,
      ...noStore,
    }),
    jsonBody(body, meaning),
  )
}
