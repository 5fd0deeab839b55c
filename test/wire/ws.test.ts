// The `ws` package judges our WebSocket frames, and we judge its.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as ws from 'ws'
import { bytesOf, closePayload, fragments, frame } from '../../src/wire/frame.ts'
import { requestHead } from '../../src/wire/http1.ts'
import { MessageReader, type SocketMessage } from '../../src/wire/message-reader.ts'
import { acceptOf } from '../../src/wire/web-socket.ts'
import { anyCuts, pieces, readAll } from './pieces.ts'

// The package's own types leave these two out.
const { Receiver, Sender } = ws as unknown as {
  Receiver: new (options: { isServer: boolean; maxPayload?: number }) => Writable
  Sender: new (
    socket: unknown,
    extensions: undefined,
    generateMask?: (mask: Uint8Array) => void,
  ) => {
    send(data: Uint8Array | string, options: object): void
    ping(data: Uint8Array, mask: boolean): void
    pong(data: Uint8Array, mask: boolean): void
    close(code: number | undefined, reason: string, mask: boolean): void
  }
}

const key = fc.uint8Array({ minLength: 4, maxLength: 4 })
const side = fc.constantFrom('client' as const, 'server' as const)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(125, 126, 127, 65_535, 65_536, 70_001).map((length) => 'x'.repeat(length)),
)
const small = fc.uint8Array({ maxLength: 125 })
const closeCode = fc.constantFrom(1000, 1001, 1003, 1007, 1008, 1009, 1011, 1012, 3000, 4999)
const reason = fc.string({ unit: 'grapheme', maxLength: 20 })

const anyMessage: fc.Arbitrary<SocketMessage> = fc.oneof(
  text.map((said) => ({ kind: 'text' as const, text: said })),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ kind: 'binary' as const, bytes })),
  fc.record({ kind: fc.constantFrom('ping' as const, 'pong' as const), bytes: small }),
)
const anyEnd: fc.Arbitrary<SocketMessage> = fc.oneof(
  fc.record({ kind: fc.constant('close' as const), code: closeCode, reason }),
  fc.constant({ kind: 'close' as const, code: 1005, reason: '' }),
)
/** Messages of one side, ended by a Close frame. */
const anyTalk = fc
  .tuple(fc.array(anyMessage, { maxLength: 6 }), anyEnd)
  .map(([messages, end]) => [...messages, end])

const utf8 = (said: string): Uint8Array => new TextEncoder().encode(said)

function written(message: SocketMessage, maskingKey: Uint8Array | undefined, cuts: number[]) {
  switch (message.kind) {
    case 'text':
    case 'binary': {
      const payload = message.kind === 'text' ? utf8(message.text) : message.bytes
      const at = cuts.map((share) => Math.floor(share * payload.length)).sort((a, b) => a - b)
      return bytesOf(fragments(message.kind, payload, at, maskingKey && (() => maskingKey)))
    }
    case 'ping':
    case 'pong':
      return frame({ opcode: message.kind, final: true, payload: message.bytes, maskingKey }).bytes
    case 'close': {
      const { bytes } = closePayload(
        message.code === 1005 ? undefined : message.code,
        message.reason,
      )
      return frame({ opcode: 'close', final: true, payload: bytes, maskingKey }).bytes
    }
  }
}

/** What `ws` makes of these pieces; an error stands for itself. */
async function judged(from: 'client' | 'server', parts: Uint8Array[]) {
  const receiver = new Receiver({ isServer: from === 'client', maxPayload: 1 << 20 })
  const heard: SocketMessage[] = []
  let failed = false
  receiver.on('message', (data: Buffer, isBinary: boolean) =>
    heard.push(
      isBinary
        ? { kind: 'binary', bytes: new Uint8Array(data) }
        : { kind: 'text', text: data.toString() },
    ),
  )
  for (const kind of ['ping', 'pong'] as const) {
    receiver.on(kind, (data: Buffer) => heard.push({ kind, bytes: new Uint8Array(data) }))
  }
  receiver.on('conclude', (code: number, why: Buffer) =>
    heard.push({ kind: 'close', code, reason: why.toString() }),
  )
  const over = new Promise<void>((resolve) => {
    receiver.on('error', () => {
      failed = true
      resolve()
    })
    receiver.on('finish', resolve)
  })
  // After a Close frame the receiver ends itself, and must not be written to.
  for (const piece of parts) if (!receiver.writableEnded) receiver.write(Buffer.from(piece))
  if (!receiver.writableEnded) receiver.end()
  await over
  return { heard, failed }
}

test('ws understands what we write, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTalk,
      side,
      key,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
      anyCuts,
      async (talk, from, mask, fragmentCuts, cuts) => {
        const bytes = Buffer.concat(
          talk.map((one) => written(one, from === 'client' ? mask : undefined, fragmentCuts)),
        )
        const whole = cuts === 'every byte' && bytes.length > 5_000 ? [] : cuts
        const { heard, failed } = await judged(from, pieces(new Uint8Array(bytes), whole))
        expect(failed).toBe(false)
        expect(heard).toEqual(talk)
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)

test('we understand what ws writes, byte for byte the same as ours', () => {
  fc.assert(
    fc.property(anyTalk, side, key, anyCuts, (talk, from, mask, cuts) => {
      const chunks: Uint8Array[] = []
      const socket = new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(new Uint8Array(chunk))
          done()
        },
      })
      const masks = from === 'client'
      const sender = new Sender(socket, undefined, (buffer) => buffer.set(mask))
      for (const one of talk) {
        const options = { fin: true, binary: one.kind === 'binary', mask: masks, compress: false }
        if (one.kind === 'text') sender.send(one.text, options)
        else if (one.kind === 'binary') sender.send(Buffer.from(one.bytes), options)
        else if (one.kind === 'close')
          sender.close(one.code === 1005 ? undefined : one.code, one.reason, masks)
        else sender[one.kind](Buffer.from(one.bytes), masks)
      }
      const bytes = new Uint8Array(Buffer.concat(chunks))
      const ours = talk.map((one) => written(one, masks ? mask : undefined, []))
      expect(Buffer.concat(ours).equals(bytes)).toBe(true)
      const whole = cuts === 'every byte' && bytes.length > 5_000 ? [] : cuts
      expect(readAll(new MessageReader(from), pieces(bytes, whole))).toEqual({
        items: talk,
        failure: undefined,
      })
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('of broken bytes, we and ws take the same messages and refuse the same rest', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      anyTalk,
      side,
      key,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }),
      async (talk, from, mask, changes) => {
        const bytes = new Uint8Array(
          Buffer.concat(
            talk.map((one) => written(one, from === 'client' ? mask : undefined, [0.5])),
          ),
        )
        for (const [at, value] of changes) bytes[at % Math.min(bytes.length, 300)] = value
        const ours = readAll(new MessageReader(from, { maxPayloadBytes: 1 << 20 }), [bytes])
        const { heard, failed } = await judged(from, [bytes])
        if (ours.failure) refused++
        // We alone insist on the shortest form of a length.
        if (ours.failure?.includes('as few bytes')) return
        if ((ours.failure !== undefined) !== failed) {
          const hex = Buffer.from(bytes.subarray(0, 400)).toString('hex')
          expect.fail(
            `${hex} from the ${from}: ${ours.failure ?? 'right'}, says ours; ws does not.`,
          )
        }
        if (!failed) expect(ours.items).toEqual(heard)
      },
    ),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(50)
}, 60_000)

test('a WebSocketServer accepts our opening handshake and talks with our frames', async () => {
  const http = createServer()
  const server = new ws.WebSocketServer({ server: http })
  server.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }))
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  const webSocketKey = 'dGhlIHNhbXBsZSBub25jZQ=='
  const head = requestHead(
    { method: 'GET', target: '/socket?after=0', initiator: 'web-socket', webSocketKey },
    { profile: 'chromium-http', origin: `http://127.0.0.1:${port}`, page: '/', browser: 'Chrome' },
  )
  const client = connect(port, '127.0.0.1')
  client.write(head)
  const [answer] = (await once(client, 'data')) as [Buffer]
  expect(answer.toString()).toContain(`Sec-WebSocket-Accept: ${acceptOf(webSocketKey)}\r\n`)
  const maskingKey = Uint8Array.of(1, 2, 3, 4)
  client.write(frame({ opcode: 'text', final: true, payload: utf8('€ 5'), maskingKey }).bytes)
  const reader = new MessageReader('server')
  const [echo] = (await once(client, 'data')) as [Buffer]
  expect(reader.push(echo)).toEqual({ ok: true, value: [{ kind: 'text', text: '€ 5' }] })
  const { bytes } = closePayload(4000, 'done')
  client.write(frame({ opcode: 'close', final: true, payload: bytes, maskingKey }).bytes)
  const [farewell] = (await once(client, 'data')) as [Buffer]
  expect(reader.push(farewell)).toEqual({
    ok: true,
    value: [{ kind: 'close', code: 4000, reason: 'done' }],
  })
  client.destroy()
  server.close()
  http.close()
})
