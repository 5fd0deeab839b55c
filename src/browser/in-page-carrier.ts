// The in-page carrier: MSW puts itself in front of this page's fetch and WebSocket, where there is no
// service worker. EventSource cannot be intercepted that way, so a faithful one on top of fetch stands in.
import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { WebSocketInterceptor } from '@mswjs/interceptors/WebSocket'
import { EventSource } from 'eventsource'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { type BrowserCarrier, createBrowserCarrier } from './browser-carrier.ts'
import type { Place } from './msw-carrier.ts'
import { createHandlers } from './msw-handlers.ts'
import type { Physical } from './physical.ts'
import { ReleasePace } from './release-pace.ts'
import { Switchboard } from './switchboard.ts'

export async function createInPageCarrier(place: Place): Promise<BrowserCarrier> {
  const switchboard = new Switchboard(place.base)
  const network = defineNetwork({
    sources: [
      new InterceptorSource({ interceptors: [new FetchInterceptor(), new WebSocketInterceptor()] }),
    ],
    handlers: createHandlers(switchboard),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await network.enable()

  const physical: Physical = {
    ...place,
    switchboard,
    pace: new ReleasePace(),
    underWay: new Set(),
    // 'omit': MSW then does not look for cookies, which a sandboxed frame forbids.
    fetch: (address, init) => globalThis.fetch(address, { ...init, credentials: 'omit' }),
    openEventSource: (address) =>
      new EventSource(address, {
        fetch: (input, init) => globalThis.fetch(input, { ...init, credentials: 'omit' }),
      }) as globalThis.EventSource,
    openWebSocket: (address) => new WebSocket(address),
    async repair() {},
  }
  return createBrowserCarrier('in-page', physical, async () => {
    await network.disable()
  })
}
