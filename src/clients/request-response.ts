// Request–response: there is news only for who asks.

export async function requestResponse({ fetch, page, signal }: Tab) {
  let after = 0

  while (!signal.aborted) {
    const response = await fetch(`/updates?after=${after}`)
    const updates: Update[] = await response.json()

    for (const update of updates) {
      after = update.id
      page.show(update)
    }
    await page.refreshPressed()
  }
}
