// WebSocket: open once, then both may speak. Reconnecting, and asking for
// what was missed, is the client's own business.

export async function webSocket(tab: Tab) {
  const { WebSocket, sleep, random, page, options, signal } = tab
  const unsent: string[] = []
  let after = 0

  for (let failures = 0; !signal.aborted; failures++) {
    const socket = new WebSocket(`/socket?after=${after}`)

    socket.onopen = () => {
      failures = 0
      for (const text of unsent.splice(0)) socket.send(text)
    }
    socket.onmessage = ({ data }) => {
      const update: Update = JSON.parse(data)
      after = update.id
      page.show(update)
    }
    page.onsend = (message) => {
      const text = JSON.stringify(message)
      if (socket.readyState === 1) socket.send(text)
      else unsent.push(text)
    }
    await new Promise((closed) => {
      socket.onclose = closed
      signal.addEventListener('abort', () => socket.close())
    })

    // Exponential backoff with full jitter: not all come back at once.
    const limit = Math.min(30_000, options.backoffMs * 2 ** failures)
    await sleep(random() * limit)
  }
}
