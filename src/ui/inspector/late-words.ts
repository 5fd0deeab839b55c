// The parts of an update's latency in words, and the look of each in the bar: the colour says who had it (who
// asks, the network, the machines), the hatching which part of theirs it is.
import type { LatePart } from '../../metrics/lateness.ts'
import type { Protocol } from '../../scenario/scenario.ts'

/** Who the time went to. */
export type LateTone = 'asking' | 'network' | 'loss' | 'machine'

export interface LateWords {
  label: string
  sentence: string
  tone: LateTone
}

const words: Record<Exclude<LatePart, 'waiting'>, LateWords> = {
  'blind-window': {
    label: 'blind window',
    sentence:
      'After an answer the server has nobody to tell until the next request has reached it.',
    tone: 'asking',
  },
  reconnection: {
    label: 'reconnecting',
    sentence: 'The client had lost its connection and had not yet opened another.',
    tone: 'asking',
  },
  queue: {
    label: 'queue for a connection',
    sentence: 'All connections to this server were taken; a browser opens six at most.',
    tone: 'asking',
  },
  handshake: {
    label: 'TCP handshake',
    sentence: 'A new connection costs one round trip before the first byte.',
    tone: 'network',
  },
  server: {
    label: 'server time',
    sentence: 'The server had the request and the update, and had not yet answered.',
    tone: 'machine',
  },
  'slow-start': {
    label: 'slow start',
    sentence:
      'TCP sends a few segments, then waits for their acknowledgement before it sends more.',
    tone: 'network',
  },
  serialisation: {
    label: 'serialisation',
    sentence: 'The bytes leave one after the other, as fast as the bandwidth allows.',
    tone: 'network',
  },
  retransmission: {
    label: 'retransmission',
    sentence: 'A packet was lost. TCP noticed, sent it again, and held back what came after it.',
    tone: 'loss',
  },
  travel: {
    label: 'travel',
    sentence: 'The way through the network: the delay of the link, each time it was crossed.',
    tone: 'network',
  },
  machine: {
    label: 'the client’s machine',
    sentence: 'From the call in the code to the packet, and from the packet to the code.',
    tone: 'machine',
  },
}

const waiting: Record<'person' | 'poll', LateWords> = {
  person: {
    label: 'waiting for Refresh',
    sentence: 'The server had the update, but the person had not yet asked.',
    tone: 'asking',
  },
  poll: {
    label: 'waiting for the next poll',
    sentence: 'The server had the update, but the client asks only when its interval is over.',
    tone: 'asking',
  },
}

export const lateWords = (part: LatePart, protocol: Protocol): LateWords =>
  part === 'waiting' ? waiting[protocol === 'request-response' ? 'person' : 'poll'] : words[part]

/** Whole microseconds, so that parts written like this add up to the last digit. */
export const formatExact = (us: number): string =>
  `${(us / 1_000).toLocaleString('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 })} ms`
