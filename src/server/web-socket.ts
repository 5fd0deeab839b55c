// GET /socket?after=ID with `Upgrade: websocket` (RFC 6455): both may speak.
import type { Server, ServerSocket } from './server.ts'

export function webSocket(
  request: Request,
  socket: ServerSocket,
  { log, inbox, every, options }: Server,
): void {
  const { searchParams } = new URL(request.url)

  const unfollow = log.follow(Number(searchParams.get('after')), (update) => {
    socket.send(JSON.stringify(update))
  })
  const stopPings = every(options.pingMs, () => socket.ping())

  socket.onmessage = ({ data }) => inbox.receive(JSON.parse(data))
  socket.onclose = () => {
    unfollow()
    stopPings()
  }
}
