// Ten thousand mutated inputs to each decoder: it may refuse them, in one sentence, and nothing else. And
// endless input, good or bad, leaves nothing behind.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createRandom } from '../../src/kernel/random.ts'
import { chunk, lastChunk } from '../../src/wire/chunked.ts'
import { eventBlock } from '../../src/wire/event-stream.ts'
import { EventStreamReader } from '../../src/wire/event-stream-reader.ts'
import { bytesOf, closePayload, fragments, frame } from '../../src/wire/frame.ts'
import { labelledMessage } from '../../src/wire/head-spans.ts'
import { HttpReader } from '../../src/wire/http-reader.ts'
import { requestHead, responseHead } from '../../src/wire/http1.ts'
import { MessageReader } from '../../src/wire/message-reader.ts'
import { readPacket } from '../../src/wire/read-packet.ts'
import type { Reading } from '../../src/wire/reading.ts'
import { sequence, textField } from '../../src/wire/spans.ts'
import { tcpSegment } from '../../src/wire/tcp-segment.ts'

const INPUTS = 10_000
const utf8 = (said: string): Uint8Array => new TextEncoder().encode(said)
const plain = (said: string) =>
  textField(said, { field: 'Body', value: '', meaning: '', section: '' })

interface Target {
  create: () => { push(piece: Uint8Array): Reading<unknown>; end?(): Reading<unknown> }
  /** A good input, to be spoilt. */
  good: Uint8Array
}

const get = { method: 'GET', target: '/updates?after=1', initiator: 'fetch' } as const
const post = { method: 'POST', target: '/messages', initiator: 'fetch', contentLength: 5 } as const
const ok = { status: 200, dateMs: 0, contentType: 'text/event-stream' }
const event = eventBlock({ id: '1', event: 'news', data: 'a\nb', retryMs: 10, comment: 'hb' })
const maskingKey = Uint8Array.of(55, 250, 33, 61)

const targets: Record<string, Target> = {
  'HTTP requests': {
    create: () => new HttpReader('request'),
    good: sequence(
      labelledMessage(requestHead(post), plain('hello')),
      labelledMessage(requestHead(get)),
    ).bytes,
  },
  'HTTP responses': {
    create: () => new HttpReader('response'),
    good: sequence(
      labelledMessage(responseHead({ ...ok, contentLength: 5 }), plain('hello')),
      labelledMessage(
        responseHead({ ...ok, chunked: true }),
        sequence(chunk(plain('hello')), lastChunk()),
      ),
      labelledMessage(responseHead({ status: 204, dateMs: 0 })),
    ).bytes,
  },
  'an event stream': { create: () => new EventStreamReader(), good: utf8(event.repeat(3)) },
  'frames of a client': {
    create: () => new MessageReader('client'),
    good: bytesOf([
      ...fragments('text', utf8('Grüße, and much more'), [4, 9], () => maskingKey),
      frame({ opcode: 'ping', final: true, payload: utf8('?'), maskingKey }),
      ...fragments('binary', new Uint8Array(300), [], () => maskingKey),
      frame({ opcode: 'close', final: true, payload: closePayload(1000, 'bye').bytes, maskingKey }),
    ]),
  },
  'frames of a server': {
    create: () => new MessageReader('server'),
    good: bytesOf([
      ...fragments('text', utf8('Grüße, and much more'), [4, 9]),
      ...fragments('binary', new Uint8Array(70_000), []),
      frame({ opcode: 'close', final: true, payload: closePayload(1000, 'bye').bytes }),
    ]),
  },
  'an IP packet': {
    create: () => ({ push: readPacket }),
    good: tcpSegment({
      source: '192.0.2.1',
      destination: '198.51.100.1',
      ports: { source: 40_000, destination: 80 },
      seq: 1,
      ack: 2,
      flags: ['syn'],
      window: 64_240,
      payload: utf8('hello'),
      tsval: 1,
      tsecr: 2,
      identification: 7,
    }).bytes,
  },
}

const random = createRandom(20_260_101, 'fuzz')
const below = (limit: number): number => Math.floor(random.uniform() * limit)

/** Bytes changed, left out, doubled, put in; or nothing but noise. */
function spoilt(good: Uint8Array): Uint8Array {
  if (random.chance(0.1)) return Uint8Array.from({ length: below(200) }, () => below(256))
  let bytes = Buffer.from(good)
  for (let changes = 1 + below(4); changes > 0; changes--) {
    // Where the structure is: near the start rather than in the middle of a long payload.
    const at = below(Math.min(bytes.length, 1_500))
    const kind = below(4)
    if (kind === 0) bytes[at] = below(256)
    if (kind === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(9))])
    if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at + below(30)), bytes.subarray(at)])
    if (kind === 3)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([below(256)]), bytes.subarray(at)])
  }
  return new Uint8Array(bytes)
}

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Megabytes in use after all garbage is gone. */
function inUse(): number {
  // Once for the objects, and once more for the memory of arrays that they held.
  collectGarbage()
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

test.each(Object.entries(targets))(
  '%s',
  (_, { create, good }) => {
    const before = inUse()
    let refused = 0
    for (let i = 0; i < INPUTS; i++) {
      const bytes = spoilt(good)
      const reader = create()
      const cut = below(bytes.length + 1)
      let last = reader.push(bytes.subarray(0, cut))
      if (create === targets['an IP packet']?.create) last = reader.push(bytes)
      else if (last.ok) last = reader.push(bytes.subarray(cut))
      if (last.ok && reader.end) last = reader.end()
      if (last.ok) continue
      refused++
      if (!/^[A-Z].*\.$/.test(last.message)) expect.fail(`Not a sentence: ${last.message}`)
    }
    expect(refused).toBeLessThanOrEqual(INPUTS)
    // An event stream has no errors: whatever it does not understand, it skips.
    if (good !== targets['an event stream']?.good) expect(refused).toBeGreaterThan(INPUTS / 20)
    expect(inUse() - before).toBeLessThan(20)
  },
  60_000,
)

test.each(Object.entries(targets))(
  '%s, undamaged and cut into bytes, is understood',
  (_, target) => {
    const reader = target.create()
    if (target.create === targets['an IP packet']?.create) {
      expect(reader.push(target.good).ok).toBe(true)
      return
    }
    for (const byte of target.good) expect(reader.push(Uint8Array.of(byte)).ok).toBe(true)
  },
)

test('what never ends is refused at its limit, and keeps no memory', () => {
  const endless: [reader: Target['create'], start: string, more: string][] = [
    [() => new HttpReader('request'), 'GET / HTTP/1.1\r\n', 'X: y\r\n'],
    [() => new HttpReader('response'), 'HTTP/1.1 200 ', 'OK'],
    [
      () => new EventStreamReader({ maxLineBytes: 1e5, maxDataCharacters: 1e5 }),
      '',
      'data: more\n',
    ],
    [() => new EventStreamReader({ maxLineBytes: 1e5, maxDataCharacters: 1e5 }), 'data:', 'more'],
  ]
  for (const [create, start, more] of endless) {
    const reader = create()
    const before = inUse()
    const piece = utf8(more.repeat(2_000))
    reader.push(utf8(start))
    let last: Reading<unknown> = { ok: true, value: [] }
    for (let i = 0; i < 2_000; i++) last = reader.push(piece)
    expect(last.ok).toBe(false)
    expect(inUse() - before).toBeLessThan(5)
  }
})

test('an endless body, stream and WebSocket pass through without being kept', () => {
  const passing: [Target['create'], Uint8Array, Uint8Array][] = [
    [
      () => new HttpReader('response'),
      labelledMessage(responseHead({ ...ok, chunked: true })).bytes,
      chunk(plain('x'.repeat(5_000))).bytes,
    ],
    [() => new EventStreamReader(), new Uint8Array(0), utf8(event.repeat(100))],
    [
      () => new MessageReader('server'),
      new Uint8Array(0),
      bytesOf(fragments('text', utf8('x'.repeat(5_000)), [1_000])),
    ],
  ]
  for (const [create, start, more] of passing) {
    const reader = create()
    reader.push(start)
    const before = inUse()
    for (let i = 0; i < 2_000; i++) {
      const half = Math.floor(more.length / 3)
      if (!reader.push(more.subarray(0, half)).ok || !reader.push(more.subarray(half)).ok)
        expect.fail('What is right was refused.')
    }
    expect(inUse() - before).toBeLessThan(5)
  }
})
