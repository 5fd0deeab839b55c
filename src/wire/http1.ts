// HTTP/1.1 heads (RFC 9112, section 2.1), exactly as Chromium 156 on an https origin and Node 20's
// `http` server write them; pinned by captures, see docs/fidelity.md. It makes text and knows no times.

/** The site that the clients of the lab talk to, wherever the lab itself is hosted. */
export const HOST = 'wireside.example'
export const ORIGIN = `https://${HOST}`

const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const BRANDS = '"Not:A-Brand";v="8", "Chromium";v="156"'
const LANGUAGE = 'Accept-Language: en-US,en;q=0.9'
const ENCODING = 'Accept-Encoding: gzip, deflate, br, zstd'
const FETCH_METADATA = [
  'Sec-Fetch-Site: same-origin',
  'Sec-Fetch-Mode: cors',
  'Sec-Fetch-Dest: empty',
  `Referer: ${ORIGIN}/`,
  ENCODING,
  LANGUAGE,
]

/** Who in the page asks. */
export type Initiator = 'fetch' | 'event-source' | 'web-socket'

export interface RequestHead {
  method: string
  /** Path and query. */
  target: string
  initiator: Initiator
  /** Present where there is a body. */
  contentLength?: number
  /** EventSource, when it reconnects. */
  lastEventId?: string
  /** WebSocket's `Sec-WebSocket-Key`: 24 characters (RFC 6455, section 4.1). */
  webSocketKey?: string
}

const lines = (...parts: (string | false | undefined)[]): string =>
  `${parts.filter((part) => typeof part === 'string').join('\r\n')}\r\n\r\n`

/** The head that Chromium writes, in its order, with the empty line that ends it. */
export function requestHead(head: RequestHead): string {
  const start = `${head.method} ${head.target} HTTP/1.1`
  switch (head.initiator) {
    case 'fetch': {
      const hasBody = head.contentLength !== undefined
      return lines(
        start,
        `Host: ${HOST}`,
        'Connection: keep-alive',
        hasBody && `Content-Length: ${head.contentLength}`,
        'sec-ch-ua-platform: "Linux"',
        `User-Agent: ${USER_AGENT}`,
        `sec-ch-ua: ${BRANDS}`,
        hasBody && 'content-type: application/json',
        'sec-ch-ua-mobile: ?0',
        'Accept: */*',
        hasBody && `Origin: ${ORIGIN}`,
        ...FETCH_METADATA,
      )
    }
    case 'event-source':
      return lines(
        start,
        `Host: ${HOST}`,
        'Connection: keep-alive',
        'Pragma: no-cache',
        'Cache-Control: no-cache',
        'sec-ch-ua-platform: "Linux"',
        `User-Agent: ${USER_AGENT}`,
        'Accept: text/event-stream',
        `sec-ch-ua: ${BRANDS}`,
        'sec-ch-ua-mobile: ?0',
        head.lastEventId !== undefined && `Last-Event-ID: ${head.lastEventId}`,
        ...FETCH_METADATA,
      )
    case 'web-socket':
      return lines(
        start,
        `Host: ${HOST}`,
        'Connection: Upgrade',
        'Pragma: no-cache',
        'Cache-Control: no-cache',
        `User-Agent: ${USER_AGENT}`,
        'Upgrade: websocket',
        `Origin: ${ORIGIN}`,
        'Sec-WebSocket-Version: 13',
        ENCODING,
        LANGUAGE,
        `Sec-WebSocket-Key: ${head.webSocketKey ?? 'x'.repeat(24)}`,
        'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
      )
  }
}

export interface ResponseHead {
  status: number
  /** Milliseconds since 1970, for the `Date` field. */
  dateMs: number
  contentType?: string
  cacheControl?: string
  /** Undefined: no body, or a chunked one where `chunked` is set. */
  contentLength?: number
  chunked?: boolean
  /** `Sec-WebSocket-Accept` of a 101. */
  webSocketAccept?: string
}

const reasons: Record<number, string> = {
  101: 'Switching Protocols',
  200: 'OK',
  204: 'No Content',
  404: 'Not Found',
  500: 'Internal Server Error',
}

/** IMF-fixdate (RFC 9110, section 5.6.7). Of a given instant: no real clock is asked. */
const httpDate = (ms: number): string => new Date(ms).toUTCString()

/** The head that Node's server writes, in its order, with the empty line that ends it. */
export function responseHead(head: ResponseHead): string {
  const start = `HTTP/1.1 ${head.status} ${reasons[head.status] ?? 'Unknown'}`
  if (head.status === 101) {
    return lines(
      start,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${head.webSocketAccept ?? 'a'.repeat(28)}`,
    )
  }
  return lines(
    start,
    head.contentType !== undefined && `Content-Type: ${head.contentType}`,
    head.cacheControl !== undefined && `Cache-Control: ${head.cacheControl}`,
    head.contentLength !== undefined && `Content-Length: ${head.contentLength}`,
    `Date: ${httpDate(head.dateMs)}`,
    'Connection: keep-alive',
    'Keep-Alive: timeout=5',
    head.chunked === true && 'Transfer-Encoding: chunked',
  )
}

/** One chunk of the chunked coding around so many bytes: size in hexadecimal, two CRLF (RFC 9112, 7.1). */
export const chunkedBytes = (bytes: number): number => bytes + bytes.toString(16).length + 4
