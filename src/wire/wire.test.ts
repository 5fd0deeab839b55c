import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chunkedBytes, type RequestHead, requestHead, responseHead, type Site } from './http1.ts'
import { acceptOf, base64, frameBytes } from './web-socket.ts'

/** Captured strings of Chromium 156 and Node 20. */
const captured = JSON.parse(readFileSync(new URL('./captured-heads.json', import.meta.url), 'utf8'))

const get = { method: 'GET', initiator: 'fetch' } as const
const post = { method: 'POST', target: '/messages', initiator: 'fetch', contentLength: 71 } as const
const events = { method: 'GET', target: '/events?kill', initiator: 'event-source' } as const
const socket = { method: 'GET', target: '/socket', initiator: 'web-socket' } as const
const key = (text: string): string => /Sec-WebSocket-Key: (.*)\r/.exec(text)?.[1] ?? ''

const chromium: [string, RequestHead][] = [
  ['fetchGet', { ...get, target: '/poll?after=123' }],
  ['fetchPostJson', post],
  ['eventSource', events],
  ['eventSourceReconnect', { ...events, lastEventId: '1' }],
  ['webSocketUpgrade', socket],
]
const node: [string, RequestHead][] = [
  ['fetchPoll', { ...get, target: '/poll?after=123' }],
  ['fetchLongPoll', { ...get, target: '/long-poll?after=123' }],
  ['fetchPost71', post],
  ['eventsourceNpm', { ...events, target: '/events' }],
  ['wsNpmUpgrade', socket],
]
const site = { page: '/blank', browser: 'HeadlessChrome' }
const senders: [string, Site, [string, RequestHead][]][] = [
  [
    'trustworthy',
    { ...site, profile: 'chromium-https', origin: 'http://127.0.0.1:31000' },
    chromium,
  ],
  ['plain', { ...site, profile: 'chromium-http', origin: 'http://10.77.10.1:31001' }, chromium],
  ['nodeClient', { ...site, profile: 'node', origin: 'http://10.77.50.1:20000' }, node],
]

describe.each(senders)('%s', (sender, from, heads) => {
  test.each(heads)('%s is what was captured', (name, head) => {
    const wanted: string = captured[sender][name]
    expect(requestHead({ ...head, webSocketKey: key(wanted) }, from)).toBe(wanted)
  })
})

const noDate = (text: string): string => text.replace(/Date: .{29}/, `Date: ${'D'.repeat(29)}`)
const json = { contentType: 'application/json', cacheControl: 'no-store', dateMs: 0 }

test.each([
  ['json200_bodyLength3digits', { status: 200, contentLength: 393, ...json }],
  ['json200_empty', { status: 200, contentLength: 2, ...json }],
  ['noContent204', { status: 204, cacheControl: 'no-store', dateMs: 0 }],
  ['postNoContent204', { status: 204, dateMs: 0 }],
  [
    'sse200',
    {
      status: 200,
      contentType: 'text/event-stream',
      cacheControl: 'no-cache',
      chunked: true,
      dateMs: 0,
    },
  ],
  ['ws101', { status: 101, dateMs: 0 }],
])('%s is what Node writes', (name, head) => {
  expect(noDate(responseHead(head))).toBe(captured.server[name])
})

test('frame and chunk sizes', () => {
  expect([0, 125, 126, 65_535, 65_536].map((n) => frameBytes(n, false) - n)).toEqual([
    2, 2, 4, 4, 10,
  ])
  expect(frameBytes(5, true)).toBe(11)
  expect(chunkedBytes(115)).toBe(121)
})

test('base64 is the platform’s, the accept value that of RFC 6455, section 1.3', () => {
  for (let n = 0; n < 40; n++) {
    const bytes = createHash('sha256').update(String(n)).digest().subarray(0, n)
    expect(base64(bytes)).toBe(bytes.toString('base64'))
  }
  expect(acceptOf('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
})
