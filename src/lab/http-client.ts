// The `fetch` that is handed to an exhibit: one exchange over the modelled link, physically moved by the
// carrier. It keeps the connection rules of a browser and knows nothing of what is asked.
import { fromMs } from '../kernel/time.ts'
import type { Connection } from '../network/connection.ts'
import { calendarMs } from '../scenario/calendar.ts'
import type { CallSite } from '../trace/call-sites.ts'
import { ORIGIN } from '../wire/http1.ts'
import { SEGMENT_HEADER_BYTES } from '../wire/tcp.ts'
import { holding } from './body.ts'
import type { Passage } from './carrier.ts'
import type { Answer } from './host.ts'
import { afterMachine, closeWhenIdle, keepOpen, type LaneParts, payloadOf } from './lane-parts.ts'
import { writtenBytes } from './outbox.ts'
import { soon } from './soon.ts'

/** What is asked, so that it can be asked again. */
interface Ask {
  url: string
  init: RequestInit | undefined
  /** The line that calls `fetch`. */
  site: CallSite | undefined
  resolve(response: Response): void
}

/** A `fetch` for an exhibit that calls it in one line only: this one. */
export const createFetch =
  (parts: LaneParts, site: CallSite | undefined) =>
  (url: string, init?: RequestInit): Promise<Response> =>
    new Promise((resolve) => {
      afterMachine(parts, 'send', () => acquire(parts, { url, init, site, resolve }))
    })

const acquire = (parts: LaneParts, ask: Ask): void =>
  parts.pool.acquire((connection) => send(parts, connection, ask), ask.site)

function send(parts: LaneParts, connection: Connection, ask: Ask): void {
  const { clock, link, host, pool } = parts
  const request = new Request(ORIGIN + ask.url, ask.init)
  const passage = parts.carrier().exchange(request)
  const { method } = request
  const body = ask.init?.body as string | undefined
  const bodyBytes = body === undefined ? 0 : new TextEncoder().encode(body).length
  const contentLength = body === undefined ? undefined : bodyBytes
  const line = `${method} ${ask.url}`
  link.send(
    connection,
    {
      type: body === undefined ? 'request' : 'post',
      from: 'client',
      payloadBytes: body === undefined ? 0 : writtenBytes(body),
      httpBytes: parts.accounting.request({
        method,
        target: ask.url,
        initiator: 'fetch',
        contentLength,
      }),
      sender: ask.site,
      receiver: host.receives(request),
      text: body === undefined ? line : `${line}\n\n${body}`,
    },
    (message) => {
      if (connection.gone.server) return reset()
      keepOpen(parts, connection)
      return soon(passage.request, (arrived) => {
        clock.stir()
        void host
          .respond(arrived, message)
          .then((answer) => sendAnswer(parts, connection, passage, answer, message, ask))
      })
    },
  )

  /** The server had closed the connection meanwhile: browsers ask again on a new one (RFC 9112, 9.5). */
  function reset(): void {
    passage.abandon()
    link.send(connection, { type: 'rst', from: 'server', ipBytes: SEGMENT_HEADER_BYTES }, () => {
      connection.gone.client = true
      pool.forget()
      acquire(parts, ask)
    })
  }
}

async function sendAnswer(
  parts: LaneParts,
  connection: Connection,
  passage: Passage,
  { response, first, count, sender }: Answer,
  request: number,
  ask: Ask,
): Promise<void> {
  const { clock, trace, link, pool } = parts
  const { status, headers } = response
  const body = response.body && (await clock.hold(response.arrayBuffer()))
  const { arrivalUs } = link.send(
    connection,
    {
      type: 'response',
      from: 'server',
      answers: request,
      payloadBytes: payloadOf(trace, first, count),
      httpBytes: parts.accounting.response({
        status,
        dateMs: calendarMs(clock.nowUs),
        contentType: headers.get('Content-Type') ?? undefined,
        cacheControl: headers.get('Cache-Control') ?? undefined,
        contentLength: body?.byteLength,
      }),
      firstUpdate: first,
      updateCount: count,
      status,
      sender,
      receiver: ask.site,
    },
    (message) =>
      soon(back, (received) => {
        if (!freesLate(parts)) pool.release(connection)
        afterMachine(parts, 'receive', () => {
          parts.cause = message
          clock.stir()
          ask.resolve(holding(clock, received))
          if (freesLate(parts)) releaseLate(parts, connection)
        })
      }),
  )
  const back = passage.answer(new Response(body, { status, headers }), arrivalUs)
  if (back instanceof Promise) back.catch(() => {})
  closeWhenIdle(parts, connection)
}

/** Node's `fetch` frees a connection only after the code that waited for the answer: see docs/fidelity.md. */
const freesLate = ({ site }: LaneParts): boolean => site.profile === 'node'

/** What that code asks at once is on its way by then, on another connection if it may. */
function releaseLate({ clock, lane, pool, linkOptions }: LaneParts, connection: Connection): void {
  const leftUs = clock.nowUs + fromMs(linkOptions().sendOverheadMs)
  clock.at(leftUs + 1, lane, () => pool.release(connection))
}
