// The service-worker carrier: the browser's own fetch, EventSource and WebSocket, answered in this page by
// MSW from behind our worker.
import { setupWorker } from 'msw/browser'
import { type BrowserCarrier, createBrowserCarrier } from './browser-carrier.ts'
import { createHandlers } from './msw-handlers.ts'
import { sleep, within } from './patience.ts'
import type { Physical } from './physical.ts'
import { takeControl } from './registration.ts'
import { ReleasePace } from './release-pace.ts'
import { Switchboard } from './switchboard.ts'

/** Where the site lives: its worker and its requests are under this address. */
export interface Place {
  base: string
  onTrouble: (sentence: string) => void
  renewAfterMs: number
}

/** What MSW says to the worker at its start; each may be said again. */
const words = ['INTEGRITY_CHECK_REQUEST', 'MOCK_ACTIVATE']

const say = (word: string) => navigator.serviceWorker.controller?.postMessage(word)

type Msw = ReturnType<typeof setupWorker>

/** The worker may be gone, and MSW waits for its good-bye; this page goes on without. */
const stop = (msw: Msw): Promise<void> =>
  within(2_000, 'Stopping MSW', Promise.resolve(msw.stop())).catch(() => {})

async function start(msw: Msw, url: string): Promise<void> {
  // A worker that the browser ends at this very moment loses what it was told, and MSW waits for ever.
  const reminder = setInterval(() => words.forEach(say), 1_000)
  try {
    // `quiet` is needed for streams, not only for silence: a log would read every body a second time.
    const options = { quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url } } as const
    await within(8_000, 'Starting MSW', msw.start(options))
  } catch (error) {
    await stop(msw)
    throw error
  } finally {
    clearInterval(reminder)
  }
}

export async function createServiceWorkerCarrier(place: Place): Promise<BrowserCarrier> {
  const url = new URL('sw.js', place.base).href
  await takeControl(url)

  const switchboard = new Switchboard(place.base)
  const msw = setupWorker(...createHandlers(switchboard))
  await start(msw, url)

  const physical: Physical = {
    ...place,
    switchboard,
    pace: new ReleasePace(),
    underWay: new Set(),
    fetch: (address, init) =>
      globalThis.fetch(address, { ...init, cache: 'no-store', credentials: 'omit' }),
    openEventSource: (address) => new EventSource(address),
    openWebSocket: (address) => new WebSocket(address),
    async repair() {
      // A worker that was restarted without its notes does not know this page any more.
      say('MOCK_ACTIVATE')
      await sleep(20)
    },
  }
  return createBrowserCarrier('service-worker', physical, () => stop(msw))
}
