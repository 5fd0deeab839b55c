// GET /events: a response that never ends (HTML standard, section 9.2).
import type { Server } from './server.ts'

export function eventStream(
  request: Request,
  { log, every, options }: Server,
): Response {
  const lastEventId = Number(request.headers.get('Last-Event-ID'))
  const encoder = new TextEncoder()
  let unfollow = () => {}
  let stopHeartbeat = () => {}

  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const write = (text: string) => stream.enqueue(encoder.encode(text))

      if (options.retryMs) write(`retry: ${options.retryMs}\n\n`)
      unfollow = log.follow(lastEventId, (update) => {
        write(`id: ${update.id}\ndata: ${JSON.stringify(update)}\n\n`)
      })
      stopHeartbeat = every(options.heartbeatMs, () => write(': hb\n\n'))
    },
    cancel() {
      unfollow()
      stopHeartbeat()
    },
  })

  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
    },
  })
}
