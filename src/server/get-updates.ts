// GET /updates?after=ID: the news after this id, now, even if there is none.
import type { Server } from './server.ts'

export function getUpdates(request: Request, { log }: Server): Response {
  const { searchParams } = new URL(request.url)
  const updates = log.after(Number(searchParams.get('after')))

  return Response.json(updates, { headers: { 'Cache-Control': 'no-store' } })
}
