// Puts our service worker in charge of this page, so that MSW finds it done: MSW would reload the page
// after a hard reload, and would take any worker of the origin that has the right name.
import { within } from './patience.ts'

/** How long a browser may take for it: 2 s were seen on a busy machine. */
const CONTROL_MS = 8_000

/** Why there can be no service worker here, in one sentence; undefined if there can. */
export async function serviceWorkerObstacle(): Promise<string | undefined> {
  try {
    if (!navigator.serviceWorker) {
      return globalThis.isSecureContext
        ? 'This browser has no service worker here'
        : 'A service worker needs https'
    }
    await navigator.serviceWorker.getRegistrations()
  } catch {
    return 'This browser does not allow a service worker here'
  }
  return canTransferStreams() ? undefined : 'This browser cannot stream through a service worker'
}

/** Without it MSW hands over a body only when it is complete, and an event stream never is. */
function canTransferStreams(): boolean {
  const { port1, port2 } = new MessageChannel()
  try {
    const stream = new ReadableStream()
    port1.postMessage(stream, [stream])
    return true
  } catch {
    return false
  } finally {
    port1.close()
    port2.close()
  }
}

const isInControl = (url: string): boolean => navigator.serviceWorker.controller?.scriptURL === url

/** Registers the worker at `url` and waits until it controls this page. */
export async function takeControl(url: string): Promise<void> {
  const container = navigator.serviceWorker
  // A reloaded page has its worker already. Registering it again would queue behind the browser's search
  // for a newer one, which a busy machine puts off for minutes; MSW asks for that search itself.
  if (isInControl(url)) return
  const registering = container.register(url, { updateViaCache: 'none' })
  const registration = await within(CONTROL_MS, 'Registering the service worker', registering)
  if (isInControl(url)) return
  const controlled = new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => {
      if (isInControl(url)) resolve()
    })
  })
  // A new worker claims its pages by itself; one that is active already is asked to, since a page that
  // was reloaded past the worker (Shift+Reload) starts without one.
  registration.active?.postMessage('CLAIM')
  await within(CONTROL_MS, 'Starting the service worker', controlled)
}
