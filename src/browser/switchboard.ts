// Who answers which physical request. Each gets an address that is unique among all tabs and frames, in
// front of the path that the model asks for: `api/9f2c41d07be3.17/updates?after=3`. It knows nothing of
// MSW and nothing of what is said.

/** The server side of a physical WebSocket. */
export interface SocketEnd {
  send(data: string): void
  close(code?: number, reason?: string): void
  onMessage(listener: (data: string) => void): void
}

/** `path` is what the model asked for, with its query. */
type Answer = (physical: Request, path: string) => Promise<Response>
type Accept = (end: SocketEnd, path: string) => void

/** An address at which somebody waits for a physical request. */
export interface Call {
  url: string
  hangUp(): void
}

const randomPageId = (): string =>
  // Not crypto.randomUUID: an insecure origin has none, and requests are answered in the page there.
  [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

export class Switchboard {
  /** Everything under this address is ours. Ends in a slash. */
  readonly root: string
  readonly #pageId = randomPageId()
  readonly #answers = new Map<string, Answer>()
  readonly #accepts = new Map<string, Accept>()
  #calls = 0

  constructor(base: string) {
    this.root = new URL('api/', base).href
  }

  /** Expects an HTTP request for what `modelUrl` asks. It may come twice: browsers repeat what a killed worker held. */
  expect(modelUrl: string, answer: Answer): Call {
    return this.#expect(modelUrl, this.root, this.#answers, answer)
  }

  /** Expects a WebSocket. */
  expectSocket(modelUrl: string, accept: Accept): Call {
    return this.#expect(modelUrl, this.root.replace(/^http/, 'ws'), this.#accepts, accept)
  }

  /** Answers a request under `root`. One that nobody here expects gets an answer without our mark. */
  async answer(physical: Request): Promise<Response> {
    const { id, path } = this.#parse(physical.url)
    const answer = this.#answers.get(id)
    return answer ? answer(physical, path) : new Response(null, { status: 204 })
  }

  /** Takes a WebSocket under `root`; says whether anybody expected it. */
  accept(url: string, end: SocketEnd): boolean {
    const { id, path } = this.#parse(url)
    const accept = this.#accepts.get(id)
    accept?.(end, path)
    return accept !== undefined
  }

  #expect<T>(modelUrl: string, root: string, table: Map<string, T>, entry: T): Call {
    const { pathname, search } = new URL(modelUrl)
    const id = `${this.#pageId}.${++this.#calls}`
    table.set(id, entry)
    return { url: `${root}${id}${pathname}${search}`, hangUp: () => table.delete(id) }
  }

  #parse(url: string): { id: string; path: string } {
    const rest = url.replace(/^ws/, 'http').slice(this.root.length)
    const slash = rest.indexOf('/')
    return { id: rest.slice(0, slash), path: rest.slice(slash) }
  }
}
