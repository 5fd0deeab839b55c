// GET /updates?after=ID: the news after this id, now, even if there is none.
import type { Server } from './server.ts'

export function getUpdates(
  request: Request,
  { log, options }: Server,
): Response {
  const { searchParams } = new URL(request.url)
  const updates = log.after(Number(searchParams.get('after')))
  const headers = { 'Cache-Control': 'no-store' }

  if (updates.length === 0 && options.emptyAnswer === '204') {
    return new Response(null, { status: 204, headers })
  }
  return Response.json(updates, { headers })
}
