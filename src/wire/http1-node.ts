// Request heads as Node 20 writes them: its built-in `fetch` (undici), the `eventsource` package on top of
// that, and the `ws` package. Pinned by captures.
import { headOf, type RequestHead, requestLine } from './head.ts'

export function nodeRequestHead(head: RequestHead, host: string): string {
  const start = requestLine(head)
  const hasBody = head.contentLength !== undefined
  const stream = head.initiator === 'event-source'
  if (head.initiator === 'web-socket') {
    return headOf(
      start,
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${head.webSocketKey ?? 'x'.repeat(24)}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
      `Host: ${host}`,
    )
  }
  return headOf(
    start,
    `host: ${host}`,
    'connection: keep-alive',
    hasBody && 'content-type: application/json',
    stream ? 'Accept: text/event-stream' : 'accept: */*',
    head.lastEventId !== undefined && `Last-Event-ID: ${head.lastEventId}`,
    'accept-language: *',
    'sec-fetch-mode: cors',
    'user-agent: node',
    stream && 'pragma: no-cache',
    stream && 'cache-control: no-cache',
    'accept-encoding: gzip, deflate',
    hasBody && `content-length: ${head.contentLength}`,
  )
}
