import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, closePayload, type Frame, fragments, frame, type Opcode } from './frame.ts'
import { FrameReader } from './frame-reader.ts'
import { MessageReader } from './message-reader.ts'
import { leaves } from './spans.ts'
import { frameBytes } from './web-socket.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const hello = utf8('Hello')
const key = Uint8Array.of(0x37, 0xfa, 0x21, 0x3d)

describe('the examples of RFC 6455, section 5.7', () => {
  const whole = (opcode: Opcode, payload: Uint8Array, maskingKey?: Uint8Array) =>
    hex(frame({ opcode, final: true, payload, maskingKey }).bytes)

  test('a single-frame text message, unmasked and masked', () => {
    expect(whole('text', hello)).toBe('810548656c6c6f')
    expect(whole('text', hello, key)).toBe('818537fa213d7f9f4d5158')
  })

  test('a fragmented unmasked text message', () => {
    expect(fragments('text', hello, [3]).map(({ bytes }) => hex(bytes))).toEqual([
      '010348656c',
      '80026c6f',
    ])
  })

  test('a ping and its masked pong', () => {
    expect(whole('ping', hello)).toBe('890548656c6c6f')
    expect(whole('pong', hello, key)).toBe('8a8537fa213d7f9f4d5158')
  })

  test('256 bytes and 64 KiB of binary data', () => {
    expect(whole('binary', new Uint8Array(256)).slice(0, 8)).toBe('827e0100')
    expect(whole('binary', new Uint8Array(65_536)).slice(0, 20)).toBe('827f0000000000010000')
  })
})

const payload = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .constantFrom(0, 125, 126, 65_535, 65_536, 65_537)
    .map((length) => new Uint8Array(length).fill(7)),
)
const anyFrame: fc.Arbitrary<Frame> = fc
  .record({
    opcode: fc.constantFrom<Opcode>('text', 'binary', 'ping', 'pong', 'close'),
    final: fc.boolean(),
    payload,
  })
  .map(({ opcode, final, payload: all }): Frame => {
    if (opcode === 'text' || opcode === 'binary') return { opcode, final, payload: all }
    // One byte alone would be half a close code.
    return { opcode, final: true, payload: all.slice(0, all.length === 1 ? 0 : 125) }
  })

test('every frame is read back, has the size that was counted, and a label for every byte', () => {
  fc.assert(
    fc.property(anyFrame, fc.option(fc.uint8Array({ minLength: 4, maxLength: 4 })), (one, mask) => {
      const maskingKey = mask ?? undefined
      const { bytes, spans } = frame({ ...one, maskingKey })
      expect(bytes.length).toBe(frameBytes(one.payload.length, mask !== null))
      const reading = new FrameReader(mask ? 'client' : 'server').push(bytes)
      const [back] = reading.ok ? reading.value : []
      expect({ ...back, payload: undefined }).toEqual({ ...one, maskingKey, payload: undefined })
      expect(Buffer.from(one.payload).equals(back?.payload ?? new Uint8Array(9))).toBe(true)
      const edges = leaves(spans).flatMap(({ from, to }) => [from, to])
      expect(edges[0]).toBe(0)
      expect(edges.at(-1)).toBe(bytes.length)
      for (let i = 1; i + 1 < edges.length; i += 2) expect(edges[i]).toBe(edges[i + 1])
    }),
  )
})

test.each([
  ['a reserved bit', 'server', [0xc1, 0], /reserved bit/],
  ['an opcode that means nothing', 'server', [0x83, 0], /Opcode 3/],
  ['a fragmented ping', 'server', [0x09, 0], /must not be fragmented/],
  ['a long ping', 'server', [0x89, 126, 0, 126], /at most 125/],
  ['a server that masks', 'server', [0x81, 0x80, 0, 0, 0, 0], /must not be masked/],
  ['a client that does not', 'client', [0x81, 0], /must be masked/],
  ['a length in too many bytes', 'server', [0x81, 126, 0, 5], /as few bytes/],
  ['more than is accepted', 'server', [0x82, 127, 0, 0, 0, 9, 0, 0, 0, 0], /not accepted/],
  ['a fragment of nothing', 'server', [0x80, 0], /without a beginning/],
  ['a message within a message', 'server', [0x01, 0, 0x81, 0], /before the last one/],
  ['text that is not UTF-8', 'server', [0x81, 1, 0xff], /not UTF-8/],
  ['half a close code', 'server', [0x88, 1, 3], /two bytes/],
  ['a close code that may not be sent', 'server', [0x88, 2, 0x03, 0xed], /1005/],
] as const)('refuses %s, now and later', (_, from, bytes, says) => {
  const reader = new MessageReader(from)
  const refusal = reader.push(Uint8Array.from(bytes))
  expect(refusal.ok ? '' : refusal.message).toMatch(says)
  expect(reader.push(hello)).toEqual(refusal)
})

test('after a Close frame nothing is read', () => {
  const close = frame({ opcode: 'close', final: true, payload: closePayload(1001, 'bye').bytes })
  const reader = new MessageReader('server')
  expect(reader.push(bytesOf([close, ...fragments('text', hello, [])]))).toEqual({
    ok: true,
    value: [{ kind: 'close', code: 1001, reason: 'bye' }],
  })
})
