// The endpoints of src/server behind node:http and ws: real sockets in, the same short files answering. It
// counts the questions that arrive and the answers without news.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { eventStream } from '../../src/server/event-stream.ts'
import { getUpdates } from '../../src/server/get-updates.ts'
import { postMessage } from '../../src/server/post-message.ts'
import type { Server, ServerSocket } from '../../src/server/server.ts'
import { waitForUpdates } from '../../src/server/wait-for-updates.ts'
import { webSocket } from '../../src/server/web-socket.ts'

type Endpoint = (request: Request, server: Server) => Response | Promise<Response>

const endpoints: Record<string, Endpoint> = {
  'GET /updates': getUpdates,
  'GET /updates/wait': waitForUpdates,
  'GET /events': eventStream,
  'POST /messages': postMessage,
}

export interface Asked {
  requests: number
  emptyAnswers: number
}

export interface RealServer {
  port: number
  asked: Asked
  close(): void
}

const urlOf = ({ url = '/', headers }: IncomingMessage): URL =>
  new URL(url, `http://${headers.host}`)

async function requestOf(incoming: IncomingMessage, gone: AbortSignal): Promise<Request> {
  const url = urlOf(incoming)
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const { method = 'GET' } = incoming
  if (method === 'GET') return new Request(url, { headers, signal: gone })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return new Request(url, { method, headers, body: Buffer.concat(chunks), signal: gone })
}

/** A stream is written as it comes; anything else in one piece, with its length in the head. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = response
  const head = Object.fromEntries(headers)
  if (!body || !head['content-type']?.startsWith('text/event-stream')) {
    const whole = Buffer.from(await response.arrayBuffer())
    outgoing.writeHead(status, body ? { ...head, 'content-length': whole.length } : head)
    outgoing.end(whole)
    return
  }
  outgoing.writeHead(status, head)
  outgoing.flushHeaders()
  const reader = body.getReader()
  outgoing.on('close', () => void reader.cancel())
  for (let read = await reader.read(); !read.done; read = await reader.read())
    outgoing.write(read.value)
  outgoing.end()
}

function socketOf(socket: WebSocket): ServerSocket {
  const mine: ServerSocket = {
    onmessage: null,
    onclose: null,
    send: (data) => socket.send(data),
    ping: () => socket.ping(),
    close: (code, reason) => socket.close(code, reason),
  }
  socket.on('message', (data) => mine.onmessage?.({ data: String(data) }))
  socket.on('close', () => mine.onclose?.())
  return mine
}

/** Listens on a port of its own choice, for one lane. */
export async function openRealServer(lane: Server): Promise<RealServer> {
  const asked: Asked = { requests: 0, emptyAnswers: 0 }

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
    const request = await requestOf(incoming, gone.signal)
    const { pathname } = new URL(request.url)
    const endpoint = endpoints[`${request.method} ${pathname}`]
    const question = request.method === 'GET'
    if (question) asked.requests++
    const response = endpoint ? await endpoint(request, lane) : new Response(null, { status: 404 })
    if (question && pathname.startsWith('/updates') && (await isEmpty(response.clone())))
      asked.emptyAnswers++
    await send(response, outgoing)
  }

  const http = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  })
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
  sockets.on('connection', (socket, incoming) => {
    asked.requests++
    webSocket(new Request(urlOf(incoming)), socketOf(socket), lane)
  })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const address = http.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      http.close()
      http.closeAllConnections()
    },
  }
}

const isEmpty = async (response: Response): Promise<boolean> =>
  response.status === 204 || (await response.text()) === '[]'
