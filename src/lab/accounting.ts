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

export const exactAccounting = (site: Site): Accounting => ({
  request: (head) => requestHead(head, site).length + (head.contentLength ?? 0),
  response: (head) => responseHead(head).length + (head.contentLength ?? 0),
  chunk: chunkedBytes,
  frame: frameBytes,
})

export const noAccounting: Accounting = {
  request: () => 0,
  response: () => 0,
  chunk: () => 0,
  frame: () => 0,
}
