// Long polling: ask; the server answers when there is news; ask again at once.

export async function longPolling({ fetch, page, signal }: Tab) {
  let after = 0

  while (!signal.aborted) {
    const response = await fetch(`/updates/wait?after=${after}`)
    if (response.status === 204) continue
    const updates: Update[] = await response.json()

    for (const update of updates) {
      after = update.id
      page.show(update)
    }
  }
}
