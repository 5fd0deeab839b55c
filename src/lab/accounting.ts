// How many bytes TCP carries for what a lane sends. Counted exactly; or not at all, which is for the
// benchmark that asks what counting costs, and for nothing else.
import {
  chunkedBytes,
  type RequestHead,
  type ResponseHead,
  requestHead,
  responseHead,
  type Site,
} from '../wire/http1.ts'
import { frameBytes } from '../wire/web-socket.ts'

export interface Accounting {
  request(head: RequestHead): number
  response(head: ResponseHead): number
  /** One write to a body whose length is not known before. */
  chunk(bytes: number): number
  frame(bytes: number, masked: boolean): number
}

const digits = (n: number | undefined): number => (n === undefined ? 0 : String(n).length)

/**
 * Heads are alike but for their target and the digits of numbers, so that the length of one tells that of
 * the next without writing it out; a head's date always has 29 characters.
 */
export function exactAccounting(site: Site): Accounting {
  const known = new Map<string, number>()
  const once = (kind: string, length: () => number): number => {
    let bytes = known.get(kind)
    if (bytes === undefined) {
      bytes = length()
      known.set(kind, bytes)
    }
    return bytes
  }
  return {
    request(head) {
      const { method, target, initiator, contentLength, lastEventId = '' } = head
      if (site.paths) return requestHead(head, site).length + (contentLength ?? 0)
      const kind = `${method} ${initiator} ${digits(contentLength)} ${lastEventId.length}`
      const rest = once(kind, () => requestHead(head, site).length - target.length)
      return rest + target.length + (contentLength ?? 0)
    },
    response(head) {
      const { status, contentType, cacheControl, contentLength, chunked } = head
      const kind = `${status} ${contentType} ${cacheControl} ${digits(contentLength)} ${chunked}`
      return once(kind, () => responseHead(head).length) + (contentLength ?? 0)
    },
    chunk: chunkedBytes,
    frame: frameBytes,
  }
}

export const noAccounting: Accounting = {
  request: () => 0,
  response: () => 0,
  chunk: () => 0,
  frame: () => 0,
}
