// Chooses what physically moves the messages: the service worker, else interception inside the page, else
// nothing but calls. It tries each before it hands it out, and says in one sentence why not the first.
import type { Carrier, CarrierKind } from '../lab/carrier.ts'
import { memoryCarrier } from '../lab/memory-carrier.ts'
import type { BrowserCarrier } from './browser-carrier.ts'
import { prove } from './proof.ts'
import { serviceWorkerObstacle } from './registration.ts'
import { guardStorage } from './storage-guard.ts'

export interface ConnectOptions {
  /** Begin with this one instead of with the best. Should it fail, the next takes over all the same. */
  force?: CarrierKind
  /** Told in one sentence for the person when the browser lost something that could not be repaired. */
  onTrouble?: (sentence: string) => void
  /** A request is asked for again after waiting this long. Browsers end it at 300 s. */
  renewAfterMs?: number
}

export interface Connected {
  carrier: Carrier & Partial<Pick<BrowserCarrier, 'atFrame' | 'close'>>
  kind: CarrierKind
  /** Why it is not the service worker. */
  explanation?: string
}

export async function connectCarrier(options: ConnectOptions = {}): Promise<Connected> {
  const { force = 'service-worker', onTrouble = () => {}, renewAfterMs = 200_000 } = options
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href
  const place = { base, onTrouble, renewAfterMs }
  let obstacle: string | undefined = 'You chose to do without the service worker'
  guardStorage()

  if (force === 'service-worker') {
    obstacle = await serviceWorkerObstacle()
    if (!obstacle) {
      try {
        const { createServiceWorkerCarrier } = await import('./msw-carrier.ts')
        const carrier = await prove(await createServiceWorkerCarrier(place))
        return { carrier, kind: 'service-worker' }
      } catch {
        obstacle = 'The service worker did not start'
      }
    }
  }
  if (force !== 'memory') {
    try {
      const { createInPageCarrier } = await import('./in-page-carrier.ts')
      const carrier = await prove(await createInPageCarrier(place))
      return {
        carrier,
        kind: 'in-page',
        explanation: `${obstacle}, so the requests are answered inside the page.`,
      }
    } catch {
      obstacle = 'This browser does not let a page answer its own requests here'
    }
  }
  return {
    carrier: memoryCarrier,
    kind: 'memory',
    explanation: `${obstacle}, so the messages are handed over without real requests.`,
  }
}
