// Client to server, where there is only HTTP: one request for each message.

export async function sendMessage({ fetch }: Tab, message: ClientMessage) {
  await fetch('/messages', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
  })
}
