import { expect, test } from 'vitest'
import { labelledHead } from './head-spans.ts'
import { knownHeaderFields } from './header-fields.ts'
import { HttpReader } from './http-reader.ts'
import { clientProfiles, requestHead, responseHead } from './http1.ts'
import { leaves } from './spans.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const post = (...fields: string[]): string =>
  ['POST / HTTP/1.1', 'Host: a.example', ...fields, '', ''].join('\r\n')

test.each([
  ['a first line that is none', 'GET /\r\n\r\n', /does not begin/],
  ['HTTP/2', 'GET / HTTP/2.0\r\n\r\n', /does not begin/],
  ['a folded field', 'GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n', /not written as one/],
  ['a space before the colon', 'GET / HTTP/1.1\r\nA : b\r\n\r\n', /not written as one/],
  ['a line feed alone', 'GET / HTTP/1.1\nA: b\n\n', /CR and LF/],
  ['a zero byte', 'GET / HTTP/1.1\r\nA: \0\r\n\r\n', /not written as one/],
  ['a length and chunks', post('Content-Length: 1', 'Transfer-Encoding: chunked'), /a trick/],
  ['two lengths', post('Content-Length: 1', 'Content-Length: 2'), /not one number/],
  ['a length with a sign', post('Content-Length: +1'), /not one number/],
  ['an unknown coding', post('Transfer-Encoding: gzip, chunked'), /chunked coding/],
  ['a chunk without a size', `${post('Transfer-Encoding: chunked')}x\r\n`, /size/],
  ['a chunk with a wrong size', `${post('Transfer-Encoding: chunked')}1\r\nab\r\n`, /longer/],
])('refuses %s, now and later', (_, text, says) => {
  const reader = new HttpReader('request')
  const refusal = reader.push(bytes(text))
  expect(refusal.ok ? '' : refusal.message).toMatch(says)
  expect(reader.push(bytes('GET / HTTP/1.1\r\n\r\n'))).toEqual(refusal)
})

test('a closed connection ends a body without a length, and breaks one with', () => {
  const open = new HttpReader('response')
  open.push(bytes('HTTP/1.0 200 OK\r\n\r\nall there is'))
  expect(open.end()).toEqual({ ok: true, value: [{ kind: 'end' }] })
  const short = new HttpReader('response')
  short.push(bytes('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell'))
  expect(short.end().ok).toBe(false)
})

test('after 101 the bytes belong to another protocol', () => {
  const reader = new HttpReader('response')
  const reading = reader.push(bytes(`${responseHead({ status: 101, dateMs: 0 })}\x81\x00`))
  expect(reading.ok && reading.value.map(({ kind }) => kind)).toEqual(['head', 'end', 'other'])
})

test('trailer fields and chunk extensions are passed over', () => {
  const reader = new HttpReader('request')
  const text = `${post('Transfer-Encoding: chunked')}2;a=b\r\nhi\r\n0\r\nA: b\r\n\r\n`
  const reading = reader.push(bytes(text))
  expect(reading.ok && reading.value.map(({ kind }) => kind)).toEqual(['head', 'body', 'end'])
})

test('every field that we write has a sentence and a section of its own', () => {
  const heads = clientProfiles.flatMap((profile) =>
    (['fetch', 'event-source', 'web-socket'] as const).map((initiator) =>
      requestHead(
        { method: 'POST', target: '/', initiator, contentLength: 1, lastEventId: '1' },
        { profile, origin: 'https://a.example', page: '/', browser: 'Chrome' },
      ),
    ),
  )
  const answers = [
    responseHead({ status: 101, dateMs: 0 }),
    responseHead({
      status: 200,
      dateMs: 0,
      contentType: 'a/b',
      cacheControl: 'no-store',
      contentLength: 1,
    }),
    responseHead({ status: 200, dateMs: 0, chunked: true }),
  ]
  for (const head of [...heads, ...answers]) {
    const labelled = labelledHead(head)
    expect(Buffer.from(labelled.bytes).toString()).toBe(head)
    const names = head
      .split('\r\n')
      .slice(1, -2)
      .map((line) => line.split(':')[0]?.toLowerCase())
    for (const name of names) expect(knownHeaderFields).toContain(name)
    for (const span of leaves(labelled.spans)) {
      expect(span.meaning).toMatch(/\.$/)
      expect(span.section).not.toBe('')
    }
  }
})
