// Requests and responses taken apart and put together again, so that the same one can be sent twice: a
// browser's Response can be read only once, and a killed worker loses the one that it was carrying.

/** A response whose body is all there. */
export interface Parcel {
  status: number
  statusText: string
  headers: [string, string][]
  body: ArrayBuffer | null
}

/** Marks what our own handler answered, since a lost interception looks like the host's 404 page. */
const MARK = 'x-wireside'
/** An answer, or the wish that the client side asks again. */
export type Mark = 'answer' | 'renew'

export const markOf = (response: Response): string | null => response.headers.get(MARK)

/** Fetch standard, 2.2.3: a null body status. */
const hasBody = (status: number): boolean => ![101, 103, 204, 205, 304].includes(status)

/** Status and headers; the body is left alone. */
export const packHead = ({ status, statusText, headers }: Response): Parcel => ({
  status,
  statusText,
  headers: [...headers].filter(([name]) => name !== MARK),
  body: null,
})

export const pack = async (response: Response): Promise<Parcel> => ({
  ...packHead(response),
  body: hasBody(response.status) ? await response.arrayBuffer() : null,
})

export function unpack(parcel: Parcel, body: BodyInit | null = parcel.body, mark?: Mark): Response {
  const { status, statusText } = parcel
  const headers = new Headers(parcel.headers)
  if (mark) headers.set(MARK, mark)
  return new Response(hasBody(status) ? body : null, { status, statusText, headers })
}

/** Asks the client side to come again: browsers end a request that waits for 300 s. */
export const renewal = (): Response =>
  new Response(null, { status: 204, headers: { [MARK]: 'renew' satisfies Mark } })

/** For whoever still waits after the client went away. Nobody looks at it. */
export const nobody: Parcel = { status: 410, statusText: 'Gone', headers: [], body: null }

export const bodyOf = async (request: Request): Promise<ArrayBuffer | undefined> =>
  request.body || !['GET', 'HEAD'].includes(request.method)
    ? await request.clone().arrayBuffer()
    : undefined

/**
 * The model's request as it arrived: its own host, everything else from the physical one. Headers that
 * the browser adds are left out; a header that cannot cross a service worker (Chromium drops
 * `Last-Event-ID`) is taken from the model.
 */
export async function arrivedAs(model: Request, path: string, physical: Request): Promise<Request> {
  const sent = [...model.headers]
  const headers = sent.map(([name, value]): [string, string] => [
    name,
    physical.headers.get(name) ?? value,
  ])
  const url = new URL(model.url).origin + path
  const { method } = physical
  const body = await bodyOf(physical)
  const isSame =
    url === model.url &&
    method === model.method &&
    !body &&
    !model.body &&
    sent.every(([, value], i) => headers[i]?.[1] === value)
  // To make a request costs the browser half a millisecond: where it would be the model's own, that one is given.
  return isSame ? model : new Request(url, { method, headers, body })
}
