import { expect, test } from 'vitest'
import { leaves } from './spans.ts'
import { tlsRecordBytes, tlsRecordSpans } from './tls.ts'
import { clientHelloBytes, SERVER_HELLO_BYTES, tlsHandshake } from './tls-handshake.ts'

test('each record adds 22 bytes, and holds 16,384 at most', () => {
  expect([0, 1, 16_384, 16_385, 40_000].map((bytes) => tlsRecordBytes(bytes) - bytes)).toEqual([
    0, 22, 22, 44, 66,
  ])
})

test.each([1, 100, 16_384, 16_385, 40_000])('the labels of %i bytes leave no gap', (bytes) => {
  const spans = tlsRecordSpans(bytes)
  let end = 0
  for (const { from, to } of leaves(spans)) {
    expect(from).toBe(end)
    end = to
  }
  expect(end).toBe(tlsRecordBytes(bytes))
  const content = leaves(spans).filter(({ field }) => field === 'Encrypted content')
  expect(content.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(bytes)
})

// RFC 8448, section 3, is a trace of a real handshake: its ServerHello has 90 bytes with the same extensions.
test('sizes agree with the trace of RFC 8448 where it has the same parts', () => {
  // There the session id is empty: 32 bytes less.
  expect(SERVER_HELLO_BYTES - 32).toBe(90)
  expect(clientHelloBytes('server') - clientHelloBytes('s')).toBe(5)
  const [hello, proof, finished] = tlsHandshake('wireside.example')
  // Finished: 36 bytes of message, in a record of 58 there too; and one ChangeCipherSpec of 6.
  expect(finished?.bytes).toBe(58 + 6)
  expect(hello?.bytes).toBeLessThan(proof?.bytes ?? 0)
})
