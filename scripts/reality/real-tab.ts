// What a browser tab offers to a client, made of Node's own fetch, the eventsource and ws packages and real
// timers. The clients of src/clients run in it unchanged.
import { EventSource } from 'eventsource'
import { WebSocket } from 'ws'
import { sendMessage } from '../../src/clients/send-message.ts'
import type { Lane } from '../../src/scenario/scenario.ts'

export interface RealTab {
  tab: Tab
  /** The person presses Refresh. */
  press(): void
  /** The person sends this message. */
  send(message: ClientMessage): void
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** A tab on the page at `host`; `show` is called with each update that its client delivers. */
export function createRealTab(
  host: string,
  lane: Lane,
  startMs: number,
  signal: AbortSignal,
  show: (update: Update) => void,
): RealTab {
  const origin = `http://${host}`
  let refresh: (() => void) | undefined
  const page: Page = {
    show,
    refreshPressed: () =>
      new Promise((resolve) => {
        refresh = resolve
        signal.addEventListener('abort', () => resolve())
      }),
    onsend: (message) => void sendMessage(tab, message).catch(() => {}),
  }
  const tab: Tab = {
    fetch: (url, init) => fetch(origin + url, { ...init, signal }),
    EventSource: class extends EventSource {
      constructor(url: string) {
        super(origin + url)
      }
    } as unknown as Tab['EventSource'],
    WebSocket: class extends WebSocket {
      constructor(url: string) {
        super(`ws://${host}${url}`)
      }
    } as unknown as Tab['WebSocket'],
    sleep: (ms) => sleep(ms, signal),
    now: () => performance.now() - startMs,
    random: Math.random,
    page,
    options: lane.options as unknown as Tab['options'],
    signal,
  }
  return { tab, press: () => refresh?.(), send: (message) => page.onsend?.(message) }
}
