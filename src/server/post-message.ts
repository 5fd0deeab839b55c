// POST /messages: a client tells the server something.
import type { Server } from './server.ts'

export async function postMessage(
  request: Request,
  { inbox }: Server,
): Promise<Response> {
  inbox.receive(await request.json())

  return new Response(null, { status: 204 })
}
