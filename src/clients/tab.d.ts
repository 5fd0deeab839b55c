// What a browser tab offers to a client. The clients beside this file are shown to students and import
// nothing at all; these names are simply there, as they are in a page.

declare interface Update {
  id: number
  createdAt: number
  payload: string
}

declare interface ClientMessage {
  id: number
  text: string
}

declare interface Page {
  /** Shows an update to the person. */
  show(update: Update): void
  /** Resolves when the person presses Refresh. */
  refreshPressed(): Promise<void>
  /** Called with each message that the person sends. */
  onsend: ((message: ClientMessage) => void) | null
}

/** Options are read when they are needed: the person may turn a knob while the client runs. */
declare interface Tab {
  fetch: (url: string, init?: RequestInit) => Promise<Response>
  EventSource: new (
    url: string,
  ) => {
    onmessage:
      | ((event: { type: string; data: string; lastEventId: string }) => void)
      | null
    onopen: (() => void) | null
    onerror: (() => void) | null
    readonly readyState: number
    close(): void
  }
  WebSocket: new (
    url: string,
  ) => {
    onopen: (() => void) | null
    onmessage: ((event: { data: string }) => void) | null
    onclose:
      | ((event: { code: number; reason: string; wasClean: boolean }) => void)
      | null
    readonly readyState: number
    send(data: string): void
    close(code?: number, reason?: string): void
  }
  sleep(ms: number): Promise<void>
  /** Milliseconds since the page was opened. */
  now(): number
  /** A number in [0, 1). */
  random(): number
  page: Page
  options: {
    intervalMs: number
    timing: 'fixed-delay' | 'fixed-rate'
    backoffMs: number
  }
  /** Aborted when the tab is closed. */
  signal: AbortSignal
}
