// Server-Sent Events: open once, then listen. EventSource reconnects by
// itself and then tells the server the last id that it saw.

export async function sse({ EventSource, page, signal }: Tab) {
  const source = new EventSource('/events')

  source.onmessage = ({ data }) => {
    const update: Update = JSON.parse(data)
    page.show(update)
  }
  signal.addEventListener('abort', () => source.close())
}
