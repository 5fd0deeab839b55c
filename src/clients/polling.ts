// Polling: ask, wait, ask again.

export async function polling({
  fetch,
  sleep,
  now,
  page,
  options,
  signal,
}: Tab) {
  const start = now()
  let after = 0

  while (!signal.aborted) {
    const response = await fetch(`/updates?after=${after}`)
    const none = response.status === 204
    const updates: Update[] = none ? [] : await response.json()

    for (const update of updates) {
      after = update.id
      page.show(update)
    }

    const sinceBeat = (now() - start) % options.intervalMs
    const fixedRate = options.timing === 'fixed-rate'
    await sleep(options.intervalMs - (fixedRate ? sinceBeat : 0))
  }
}
