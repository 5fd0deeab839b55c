import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chunkedBytes, HOST, ORIGIN, requestHead, responseHead } from './http1.ts'
import { acceptOf, base64, frameBytes } from './web-socket.ts'

/** Captured strings of Chromium 156 and Node 20; made alike in what the capture's own site named. */
const captured = JSON.parse(readFileSync(new URL('./captured-heads.json', import.meta.url), 'utf8'))
const ours = (text: string): string =>
  text
    .replaceAll('http://127.0.0.1:31000', ORIGIN)
    .replaceAll('127.0.0.1:31000', HOST)
    .replace(`Referer: ${ORIGIN}/blank`, `Referer: ${ORIGIN}/`)
    .replace('HeadlessChrome', 'Chrome')

test.each([
  ['fetchGet', { method: 'GET', target: '/poll?after=123', initiator: 'fetch' }],
  ['fetchPostJson', { method: 'POST', target: '/messages', initiator: 'fetch', contentLength: 71 }],
  ['eventSource', { method: 'GET', target: '/events?kill', initiator: 'event-source' }],
  [
    'eventSourceReconnect',
    { method: 'GET', target: '/events?kill', initiator: 'event-source', lastEventId: '1' },
  ],
  [
    'webSocketUpgrade',
    {
      method: 'GET',
      target: '/socket',
      initiator: 'web-socket',
      webSocketKey: 'rLM/6Vnhvy9LLOJgrPuotg==',
    },
  ],
] as const)('%s is what Chromium writes', (name, head) => {
  expect(requestHead(head)).toBe(ours(captured.chromium[name]))
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
  expect(noDate(responseHead(head))).toBe(captured.node[name])
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
