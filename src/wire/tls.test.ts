import { expect, test } from 'vitest'
import { leaves } from './spans.ts'
import { tlsHandshake, tlsRecordBytes } from './tls.ts'
import { tlsFlight } from './tls-flights.ts'
import { clientHello, serverHello } from './tls-hello.ts'
import { sealedRecords } from './tls-records.ts'

const ones = (count: number) => new Uint8Array(count).fill(1)
const drawn = { random: ones(32), sessionId: ones(32), publicKey: ones(32) }

test('each record adds 22 bytes, and holds 16,384 at most', () => {
  expect([0, 1, 16_384, 16_385, 40_000].map((bytes) => tlsRecordBytes(bytes) - bytes)).toEqual([
    0, 22, 22, 44, 66,
  ])
})

test.each([1, 100, 16_384, 16_385, 40_000])('the records of %i bytes leave no gap', (count) => {
  const { bytes, spans } = sealedRecords(count, ones, 'x')
  expect(bytes.length).toBe(tlsRecordBytes(count))
  let end = 0
  for (const { from, to } of leaves(spans)) {
    expect(from).toBe(end)
    end = to
  }
  expect(end).toBe(bytes.length)
  const content = leaves(spans).filter(({ field }) => field === 'Encrypted content')
  expect(content.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(count)
  // As a reader of records would go: by their lengths.
  for (let at = 0; at < bytes.length; ) {
    expect([...bytes.slice(at, at + 3)]).toEqual([23, 3, 3])
    at += 5 + (bytes[at + 3] as number) * 256 + (bytes[at + 4] as number)
    expect(at).toBeLessThanOrEqual(bytes.length)
  }
})

// RFC 8448, section 3, is a trace of a real handshake: its ServerHello has 90 bytes with the same extensions.
test('sizes agree with the trace of RFC 8448 where it has the same parts', () => {
  // There the session id is empty: 32 bytes less.
  expect(serverHello(drawn).bytes.length - 32).toBe(90)
  const lengthFor = (host: string) => clientHello(host, drawn).bytes.length
  expect(lengthFor('server') - lengthFor('s')).toBe(5)
  const [hello, proof, finished] = tlsHandshake('wireside.example')
  // Finished: 36 bytes of message, in a record of 58 there too; and one ChangeCipherSpec of 6.
  expect(finished?.bytes).toBe(58 + 6)
  expect(hello?.bytes).toBeLessThan(proof?.bytes ?? 0)
})

test.each(['wireside.example', 'a', '10.77.50.1'])(
  'the flights with %s are as long as is counted',
  (host) => {
    for (const { name, bytes } of tlsHandshake(host))
      expect(tlsFlight(name, host, ones, ones(32)).bytes.length).toBe(bytes)
  },
)
