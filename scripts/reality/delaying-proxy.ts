// A path with a delay, on loopback: holds every chunk for so long in each direction, in order, and counts
// what passes. It knows TCP's handshake and nothing of what is said.
import { connect, createServer, type Server, type Socket } from 'node:net'

export interface Passed {
  connections: number
  bytesUp: number
  bytesDown: number
}

export interface DelayingProxy {
  port: number
  passed: Passed
  close(): void
}

/** Holds what comes from `from` until it has travelled, then hands it to `to`. */
function hold(
  from: Socket,
  to: Socket,
  delayMs: number,
  firstMs: number,
  count: (n: number) => void,
) {
  let after = performance.now() + firstMs
  const deliver = (hand: () => void) => {
    after = Math.max(after, performance.now() + delayMs)
    // A timer may fire a little early against this clock: what is late is honest, what is early is not.
    setTimeout(hand, Math.ceil(after - performance.now()))
  }
  from.on('data', (chunk) => {
    count(chunk.length)
    deliver(() => to.write(chunk))
  })
  from.on('end', () => deliver(() => to.end()))
  from.on('error', () => to.destroy())
  from.on('close', () => deliver(() => to.destroySoon()))
}

/** Listens on a port of its own choice. */
export async function openDelayingProxy(toPort: number, delayMs: number): Promise<DelayingProxy> {
  const passed: Passed = { connections: 0, bytesUp: 0, bytesDown: 0 }
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    passed.connections++
    const upstream = connect({ port: toPort, host: '127.0.0.1', noDelay: true })
    client.setNoDelay(true)
    // The handshake took no time here. On a path with this delay it takes a round trip, and then the first
    // bytes their way (RFC 9293, section 3.5).
    hold(client, upstream, delayMs, 3 * delayMs, (n) => {
      passed.bytesUp += n
    })
    hold(upstream, client, delayMs, 0, (n) => {
      passed.bytesDown += n
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    passed,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
