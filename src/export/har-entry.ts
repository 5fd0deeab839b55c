// One entry of a HAR as the import needs it. It reads what Chrome, Firefox and Safari write, each in its own
// way, and trusts none of it: an entry is understood, or it is left out.
import type { Microseconds } from '../kernel/time.ts'
import { amountOf, type Fields, fieldsOf, headerOf, listOf, textOf } from './har-fields.ts'
import { type HarMessage, harMessages } from './har-messages.ts'
import { parseIsoTime } from './har-time.ts'
import { utf8Length } from './utf8-length.ts'

/** Addresses and reasons are cut here: a `data:` address may have megabytes. */
const LONGEST_TEXT = 1_000
/** No phase of a request lasts longer than a week; what says so is damaged. */
const LONGEST_MS = 7 * 24 * 3_600 * 1_000

export type HarKind = 'websocket' | 'event-stream' | 'exchange'

export interface HarEntry {
  kind: HarKind
  /** When the page asked. Microseconds since 1970. */
  startedUs: Microseconds
  method: string
  host: string
  path: string
  /** Path and query. */
  target: string
  httpVersion: string
  /** Phases, one after the other; what the HAR does not say took no time. */
  queuedUs: Microseconds
  connectUs: Microseconds
  sendUs: Microseconds
  waitUs: Microseconds
  receiveUs: Microseconds
  /** Time that TCP's handshake took. Undefined: the connection was there, or nothing is said. */
  handshakeUs: Microseconds | undefined
  /** 0: there was no answer. */
  status: number
  /** Why there was none, or where the answer sends the client. */
  remark: string
  /** Bytes that TCP or TLS carried. Undefined: the HAR does not say. */
  requestBytes: number | undefined
  responseBytes: number | undefined
  /** Bytes of the body, before compression. */
  uploadBytes: number
  bodyBytes: number
  /** Whether the answer brought something: not empty, and no empty list or object. */
  brings: boolean
  /** Its number, where the file tells connections apart. */
  connection: string | undefined
  page: string
  /** WebSocket frames, or events of a stream. */
  messages: HarMessage[]
  /** Asked by a script for data, or by something that does not say; not an image, a style or the like. */
  forData: boolean
  /** Answered from the browser's cache: nothing crossed the network. */
  cached: boolean
}

const microseconds = (ms: unknown): Microseconds =>
  Math.round(Math.min(amountOf(ms) ?? 0, LONGEST_MS) * 1_000)

/** An address with a host that a network can reach; undefined for `data:`, `blob:` and the like. */
function addressOf(url: string): { host: string; path: string; target: string } | undefined {
  const match = /^(?:https?|wss?):\/\/(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)(\?[^#]*)?/i.exec(
    url.slice(0, 2 * LONGEST_TEXT),
  )
  if (!match) return undefined
  const [, host = '', path = '', query = ''] = match
  const root = path || '/'
  return { host: host.toLowerCase(), path: root, target: (root + query).slice(0, LONGEST_TEXT) }
}

function kindOf(entry: Fields, request: Fields, response: Fields, url: string): HarKind {
  const type = textOf(entry._resourceType)
  const upgrade = headerOf(request.headers, 'upgrade')?.toLowerCase()
  if (/^wss?:/i.test(url) || type === 'websocket' || upgrade === 'websocket') return 'websocket'
  const answered = textOf(fieldsOf(response.content).mimeType) ?? ''
  const accepts = headerOf(request.headers, 'accept') ?? ''
  return type === 'eventsource' ||
    [answered, accepts].some((one) => /^text\/event-stream/i.test(one))
    ? 'event-stream'
    : 'exchange'
}

/**
 * Which connection it was. HAR 1.2 allows the server's port instead, as today's Chrome writes it: that is the
 * same for all of them and tells none from the other.
 */
function connectionOf(number: string | undefined, url: string): string | undefined {
  const [, secure, port = secure ? '443' : '80'] =
    /^(?:http|ws)(s)?:\/\/[^/?#]*?(?::(\d+))?(?:[/?#]|$)/i.exec(url) ?? []
  return number === port ? undefined : number || undefined
}

/** Only Chrome and Safari say who asked; elsewhere the kind of the answer must tell. */
const isForData = (type: string | undefined, mimeType: string): boolean =>
  type === undefined
    ? !/^(image|font|audio|video)\/|css|javascript|html|font/i.test(mimeType)
    : /^(xhr|fetch|other)$/i.test(type)

/** What HTTP/1.1 would write for these header fields; HTTP/2 and 3 write less (RFC 7541). */
function writtenBytes(headers: unknown): number | undefined {
  const list = listOf(headers)
  if (list.length === 0) return undefined
  let bytes = 2
  for (const header of list) {
    const { name, value } = fieldsOf(header)
    bytes += (textOf(name)?.length ?? 0) + (textOf(value)?.length ?? 0) + 4
  }
  return bytes
}

const sum = (head: number | undefined, body: number | undefined): number | undefined =>
  head === undefined ? undefined : head + (body ?? 0)

function brings(status: number, bodyBytes: number, text: string | undefined): boolean {
  if (status < 200 || status >= 300 || status === 204 || bodyBytes === 0) return false
  // Firefox leaves the text of most bodies empty, whatever their size.
  return !text || !/^\s*(\[\s*\]|\{\s*\}|null|"")\s*$/.test(text.slice(0, 64))
}

/**
 * `connect` holds TLS too, says HAR 1.2 (timings); Firefox counts it apart. Which of them it is shows in the
 * entry's own sum.
 */
function connecting(entry: Fields, timings: Fields) {
  const [connectUs, tlsUs] = [microseconds(timings.connect), microseconds(timings.ssl)]
  const { blocked, dns, send, wait, receive } = timings
  const phases = [blocked, dns, send, wait, receive].map(microseconds)
  const within = phases.reduce((sum, us) => sum + us, connectUs)
  const away = microseconds(entry.time) - within
  const apart = Math.abs(away - tlsUs) < Math.abs(away)
  return apart
    ? { connectUs: connectUs + tlsUs, handshakeUs: connectUs }
    : { connectUs, handshakeUs: connectUs - tlsUs }
}

export function readHarEntry(value: unknown): HarEntry | undefined {
  const entry = fieldsOf(value)
  const request = fieldsOf(entry.request)
  const response = fieldsOf(entry.response)
  const content = fieldsOf(response.content)
  const timings = fieldsOf(entry.timings)
  const url = textOf(request.url) ?? ''
  const address = addressOf(url)
  const startedUs = parseIsoTime(textOf(entry.startedDateTime) ?? '')
  if (!address || startedUs === undefined) return undefined

  const status = amountOf(response.status) ?? 0
  const body = textOf(content.text)
  const bodyBytes = amountOf(content.size) ?? (body === undefined ? 0 : utf8Length(body))
  const upload = fieldsOf(request.postData).text
  const uploadBytes = amountOf(request.bodySize) ?? utf8Length(textOf(upload) ?? '')
  const requestHead = amountOf(request.headersSize) ?? writtenBytes(request.headers)
  const responseHead = amountOf(response.headersSize) ?? writtenBytes(response.headers)
  const redirect = textOf(response.redirectURL)
  const error = textOf(response._error) ?? textOf(response._failureText)
  const { connectUs, handshakeUs } = connecting(entry, timings)
  const kind = kindOf(entry, request, response, url)
  return {
    kind,
    startedUs,
    ...address,
    method: (textOf(request.method) ?? 'GET').slice(0, 20).toUpperCase(),
    httpVersion: (textOf(response.httpVersion) || textOf(request.httpVersion) || '').toLowerCase(),
    queuedUs: microseconds(timings.blocked) + microseconds(timings.dns),
    connectUs,
    sendUs: microseconds(timings.send),
    waitUs: microseconds(timings.wait),
    receiveUs: microseconds(timings.receive),
    handshakeUs: handshakeUs > 0 ? handshakeUs : undefined,
    status: Math.min(Math.floor(status), 999),
    remark: (error || redirect || '').slice(0, LONGEST_TEXT),
    requestBytes: sum(requestHead, uploadBytes),
    responseBytes:
      amountOf(response._transferSize) ||
      sum(responseHead, amountOf(response.bodySize) ?? bodyBytes),
    uploadBytes,
    bodyBytes,
    brings: brings(status, bodyBytes, body),
    connection: connectionOf(textOf(entry.connection), url),
    page: (textOf(entry.pageref) ?? '').slice(0, 100),
    messages: kind === 'exchange' ? [] : harMessages(entry, body),
    forData: isForData(textOf(entry._resourceType), textOf(content.mimeType) ?? ''),
    cached: entry._fromCache !== undefined || /cache/i.test(textOf(entry._fetchType) ?? ''),
  }
}
