// What the server offers to its endpoints. The endpoints beside this file are shown to students and import
// nothing but these types.

/** One piece of news. */
export interface Update {
  id: number
  /** Milliseconds since 1970. */
  createdAt: number
  payload: string
}

/** What a client sends. */
export interface ClientMessage {
  id: number
  text: string
}

export interface LogReader {
  /** The updates with a greater id, now. */
  after(id: number): Update[]
  /** The same, as soon as there is one; none when the time is over. */
  next(
    id: number,
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<Update[]>
  /** Calls back with each update after `id`, those that are there and those that come, until told to stop. */
  follow(id: number, onUpdate: (update: Update) => void): () => void
}

/** The server's end of a WebSocket: as in the browser, and `ping` (RFC 6455, section 5.5.2). */
export interface ServerSocket {
  onmessage: ((event: { data: string }) => void) | null
  onclose: (() => void) | null
  send(data: string): void
  ping(): void
  close(code?: number, reason?: string): void
}

export interface Server {
  log: LogReader
  inbox: { receive(message: ClientMessage): void }
  /** Calls back every so often, until the returned function is called. 0: never. */
  every(periodMs: number, callback: () => void): () => void
  options: {
    emptyAnswer: '200' | '204'
    holdMs: number
    retryMs: number
    heartbeatMs: number
    pingMs: number
  }
}
