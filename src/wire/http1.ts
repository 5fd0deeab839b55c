// HTTP/1.1 heads (RFC 9112, section 2.1), exactly as Chromium 156, Node 20's `fetch` and Node 20's `http`
// server write them; pinned by captures, see docs/fidelity.md. It makes text and knows no times.
import { headOf, type RequestHead, requestLine } from './head.ts'
import { nodeRequestHead } from './http1-node.ts'

export type { RequestHead } from './head.ts'

/** The site that the clients of the lab talk to, wherever the lab itself is hosted. */
export const HOST = 'wireside.example'
export const ORIGIN = `https://${HOST}`

/** What sends the requests. A page on https or localhost says more about itself than one on plain http. */
export const clientProfiles = ['chromium-https', 'chromium-http', 'node'] as const
export type ClientProfile = (typeof clientProfiles)[number]

/** Where the requests go and who sends them. */
export interface Site {
  profile: ClientProfile
  /** Origin (RFC 6454) of the page and of what it asks for. */
  origin: string
  /** Path of the page; it is named in `Referer`. */
  page: string
  /** The browser's name in `User-Agent`: `Chrome`, or `HeadlessChrome` where nobody looks. */
  browser: string
  /** Paths, or whole targets, that are called otherwise there. */
  paths?: Record<string, string>
}

export const labSite: Site = {
  profile: 'chromium-https',
  origin: ORIGIN,
  page: '/',
  browser: 'Chrome',
}

/** The head that a client writes, in its order, with the empty line that ends it. */
export function requestHead(asked: RequestHead, site: Site = labSite): string {
  const head = { ...asked, target: targetAt(site, asked.target) }
  if (site.profile === 'node') return nodeRequestHead(head, hostOf(site))
  const start = requestLine(head)
  const host = `Host: ${hostOf(site)}`
  const trusted = site.profile === 'chromium-https'
  const userAgent = `User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${site.browser}/156.0.0.0 Safari/537.36`
  const platform = trusted && 'sec-ch-ua-platform: "Linux"'
  const brands = trusted && 'sec-ch-ua: "Not:A-Brand";v="8", "Chromium";v="156"'
  const mobile = trusted && 'sec-ch-ua-mobile: ?0'
  const origin = `Origin: ${site.origin}`
  const encoding = `Accept-Encoding: gzip, deflate${trusted ? ', br, zstd' : ''}`
  const language = 'Accept-Language: en-US,en;q=0.9'
  const context = [
    trusted && 'Sec-Fetch-Site: same-origin',
    trusted && 'Sec-Fetch-Mode: cors',
    trusted && 'Sec-Fetch-Dest: empty',
    `Referer: ${site.origin}${site.page}`,
    encoding,
    language,
  ]
  switch (head.initiator) {
    case 'fetch': {
      const hasBody = head.contentLength !== undefined
      return headOf(
        start,
        host,
        'Connection: keep-alive',
        hasBody && `Content-Length: ${head.contentLength}`,
        platform,
        userAgent,
        brands,
        hasBody && 'content-type: application/json',
        mobile,
        'Accept: */*',
        hasBody && origin,
        ...context,
      )
    }
    case 'event-source':
      return headOf(
        start,
        host,
        'Connection: keep-alive',
        'Pragma: no-cache',
        'Cache-Control: no-cache',
        platform,
        userAgent,
        'Accept: text/event-stream',
        brands,
        mobile,
        head.lastEventId !== undefined && `Last-Event-ID: ${head.lastEventId}`,
        ...context,
      )
    case 'web-socket':
      return headOf(
        start,
        host,
        'Connection: Upgrade',
        'Pragma: no-cache',
        'Cache-Control: no-cache',
        userAgent,
        'Upgrade: websocket',
        origin,
        'Sec-WebSocket-Version: 13',
        encoding,
        language,
        `Sec-WebSocket-Key: ${head.webSocketKey ?? 'x'.repeat(24)}`,
        'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
      )
  }
}

/** A target as it is called at this site: by its whole, or else by its path. */
function targetAt({ paths = {} }: Site, target: string): string {
  const [path = '', query] = target.split('?')
  const there = paths[path] ?? path
  return paths[target] ?? (query === undefined ? there : `${there}?${query}`)
}

const hostOf = ({ origin }: Site): string => origin.slice(origin.indexOf('//') + 2)

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
    return headOf(
      start,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${head.webSocketAccept ?? 'a'.repeat(28)}`,
    )
  }
  return headOf(
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
