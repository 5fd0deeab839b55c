// Our part of the service worker; it stands in front of MSW's unmodified script in one classic script. It
// keeps MSW from everything but the lab's own requests, and from uninstalling the worker. It answers
// nothing itself: the site's files come from the network (an offline copy would be another listener here).

// No imports and no exports: the build puts this file into a function of its own.
interface WorkerEvent extends Event {
  data?: unknown
  request: Request
  waitUntil(work: Promise<unknown>): void
}

interface WorkerScope {
  registration: { scope: string }
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void
}

/** What MSW says to a page; of one that brings a second copy of an answer, the request's id is enough. */
interface Word {
  type: string
  payload?: { request: { id: string } }
}

declare const Client: { prototype: { postMessage(word: Word, transfer?: Transferable[]): void } }

const scope = self as unknown as WorkerScope
const root = new URL('api/', scope.registration.scope).href

// MSW unregisters the worker when the last tab closes; the next visit would have to install it again.
Object.getPrototypeOf(scope.registration).unregister = async () => false
// MSW activates a new worker at once, under pages that still talk to the old one.
scope.skipWaiting = async () => {}

// Nobody in the page listens for what was answered: instead of a copy of each answer, with its body as a stream, it
// is sent the word at which MSW forgets the request.
const say = Client.prototype.postMessage
Client.prototype.postMessage = function (word, transfer) {
  if (word.type !== 'RESPONSE' || !word.payload) return say.call(this, word, transfer)
  const { id } = word.payload.request
  say.call(this, { type: 'REQUEST_ERROR', payload: { request: { id } } })
}

scope.addEventListener('message', (event) => {
  // A page that was reloaded past the worker asks to be controlled after all.
  if (event.data === 'CLAIM') event.waitUntil(scope.clients.claim())
})

scope.addEventListener('fetch', (event) => {
  const { url, mode } = event.request
  // Not answered and not passed on: the browser does what it does without a worker.
  if (!url.startsWith(root) || mode === 'navigate') event.stopImmediatePropagation()
})
