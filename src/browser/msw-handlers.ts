// MSW's side of the switchboard: every request under its root goes there, and nothing else does.
import { http } from 'msw/http'
import { WebSocketHandler } from 'msw/ws'
import type { Switchboard } from './switchboard.ts'

const under = (root: string): RegExp => new RegExp(`^${root.replace(/[^\w/:]/g, '\\$&')}`)

/**
 * Straight from MSW's handler, not from `ws.link`, which would keep a note of every socket in IndexedDB
 * and never take it away.
 */
class SocketHandler extends WebSocketHandler {
  readonly #switchboard: Switchboard

  constructor(switchboard: Switchboard) {
    super(under(switchboard.root.replace(/^http/, 'ws')))
    this.#switchboard = switchboard
  }

  override async run(...args: Parameters<WebSocketHandler['run']>) {
    const connection = await super.run(...args)
    if (!connection) return connection
    const { client } = connection
    const expected = this.#switchboard.accept(client.url.href, {
      send: (data) => client.send(data),
      close: (code, reason) => client.close(code, reason),
      onMessage: (listener) =>
        client.addEventListener('message', ({ data }) => listener(String(data))),
    })
    if (!expected) client.close()
    return connection
  }
}

export const createHandlers = (switchboard: Switchboard) => [
  http.all(under(switchboard.root), ({ request }) => switchboard.answer(request)),
  new SocketHandler(switchboard),
]
