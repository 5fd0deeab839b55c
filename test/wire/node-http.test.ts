// Node's own HTTP judges our requests and responses, and we judge its.
import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chunk, lastChunk } from '../../src/wire/chunked.ts'
import { labelledMessage } from '../../src/wire/head-spans.ts'
import { HttpReader } from '../../src/wire/http-reader.ts'
import { clientProfiles, requestHead, responseHead } from '../../src/wire/http1.ts'
import { sequence, textField } from '../../src/wire/spans.ts'
import { anyCuts, joined, pieces, readAll } from './pieces.ts'

const utf8 = (said: string): Uint8Array => new TextEncoder().encode(said)
const plain = (said: string) =>
  textField(said, { field: 'Body', value: '', meaning: '', section: '' })
const anyBody = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** Tells back what it understood of each request. */
const echo: Server = createServer(async (request, response) => {
  const { method, url, rawHeaders } = request
  const body = await bodyOf(request)
  const answer = Buffer.from(JSON.stringify({ method, url, rawHeaders, body }))
  // A pipe of writes without a length is chunked.
  response.setHeader('Content-Type', 'application/json')
  for (let i = 0; i < answer.length; i += 100) response.write(answer.subarray(i, i + 100))
  response.end()
})
let port = 0

beforeAll(async () => {
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  port = (echo.address() as AddressInfo).port
})
afterAll(() => {
  echo.closeAllConnections()
  echo.close()
})

/** Everything that comes back for these bytes, until the reader has seen so many ends. */
async function talk(parts: Uint8Array[], ends: number): Promise<Uint8Array> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  const heard: Buffer[] = []
  const reader = new HttpReader('response')
  let seen = 0
  for (const piece of parts) socket.write(piece)
  for await (const data of socket) {
    heard.push(data as Buffer)
    const items = reader.push(data as Buffer)
    if (!items.ok) throw new Error(items.message)
    seen += items.value.filter(({ kind }) => kind === 'end').length
    if (seen === ends) break
  }
  socket.destroy()
  return new Uint8Array(Buffer.concat(heard))
}

const textOf = (items: { kind: string; bytes?: Uint8Array }[]): string =>
  Buffer.from(
    joined(items.flatMap(({ kind, bytes }) => (kind === 'body' && bytes ? [bytes] : []))),
  ).toString()

test("Node's server understands our requests, and we its chunked answers, however they are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...clientProfiles),
      anyBody,
      anyCuts,
      anyCuts,
      async (profile, said, up, down) => {
        const site = { profile, origin: `http://127.0.0.1:${port}`, page: '/', browser: 'Chrome' }
        const contentLength = utf8(said).length
        const post = requestHead(
          { method: 'POST', target: '/messages', initiator: 'fetch', contentLength },
          site,
        )
        const get = requestHead(
          { method: 'GET', target: '/updates?after=7', initiator: 'fetch' },
          site,
        )
        const bytes = joined([labelledMessage(post, plain(said)).bytes, labelledMessage(get).bytes])
        const answers = await talk(pieces(bytes, up), 2)
        const { items, failure } = readAll(new HttpReader('response'), pieces(answers, down))
        expect(failure).toBeUndefined()
        const bodies = textOf(items).match(/\{"method".*?\}(?=\{"method"|$)/gs) ?? []
        const [first, second] = bodies.map((body) => JSON.parse(body))
        expect(first).toMatchObject({ method: 'POST', url: '/messages', body: said })
        expect(second).toMatchObject({ method: 'GET', url: '/updates?after=7', body: '' })
        // The raw headers are ours in our order.
        const ours = readAll(new HttpReader('request'), pieces(bytes, down)).items
        const heads = ours.flatMap((item) => (item.kind === 'head' ? [item.head] : []))
        expect(first.rawHeaders).toEqual(heads[0]?.fields.flat())
        expect(second.rawHeaders).toEqual(heads[1]?.fields.flat())
        expect(textOf(ours)).toBe(said)
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)

test("Node's client understands our responses, with a length and chunked", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyBody, { maxLength: 4 }),
      fc.boolean(),
      anyCuts,
      async (writes, chunked, cuts) => {
        const said = writes.join('')
        const head = responseHead({
          status: 200,
          dateMs: 0,
          contentType: 'text/event-stream',
          ...(chunked ? { chunked } : { contentLength: utf8(said).length }),
        })
        const body = chunked
          ? sequence(...writes.map((one) => chunk(plain(one))), lastChunk())
          : plain(said)
        const answer = pieces(labelledMessage(head, body).bytes, cuts)
        const server = createTcpServer((socket) => {
          socket.setNoDelay(true).once('data', () => {
            for (const piece of answer) socket.write(piece)
          })
          socket.on('error', () => {})
        })
        server.listen(0, '127.0.0.1')
        await once(server, 'listening')
        const asked = httpRequest({
          port: (server.address() as AddressInfo).port,
          agent: false,
        }).end()
        const [response] = (await once(asked, 'response')) as [IncomingMessage]
        expect(response.statusCode).toBe(200)
        expect(await bodyOf(response)).toBe(said)
        expect(response.complete).toBe(true)
        asked.destroy()
        server.close()
      },
    ),
    { numRuns: 40 },
  )
}, 60_000)
