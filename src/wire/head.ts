// What every HTTP/1.1 head is made of, whoever writes it (RFC 9112, section 2.1).

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

/** A head from its lines, with the empty line that ends it; what is not text is left out. */
export const headOf = (...parts: (string | false | undefined)[]): string =>
  `${parts.filter((part) => typeof part === 'string').join('\r\n')}\r\n\r\n`

/** The first line (RFC 9112, section 3). */
export const requestLine = ({ method, target }: RequestHead): string =>
  `${method} ${target} HTTP/1.1`
