// GET /updates/wait?after=ID: the news after this id, as soon as there is any.
import type { Server } from './server.ts'

export async function waitForUpdates(
  request: Request,
  { log, options }: Server,
): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const updates = await log.next(Number(searchParams.get('after')), {
    timeoutMs: options.holdMs,
    signal: request.signal,
  })
  const headers = { 'Cache-Control': 'no-store' }

  if (updates.length === 0 && options.emptyAnswer === '204') {
    return new Response(null, { status: 204, headers })
  }
  return Response.json(updates, { headers })
}
