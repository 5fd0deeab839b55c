// A foreign EventSource judges: the package's own parser reads what is written, over a body that breaks.
import { EventSource } from 'eventsource'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StreamEvent } from '../lab/carrier.ts'
import type { Physical } from './physical.ts'
import { ReleasePace } from './release-pace.ts'
import { StreamPassage } from './stream-passage.ts'
import { Switchboard } from './switchboard.ts'

/** A browser that breaks the bodies it carries: each after so many bytes, then no more. */
function browserThatBreaks(afterBytes: number[], renewAfterMs = 60_000) {
  const switchboard = new Switchboard('https://university.example/')
  const told: string[] = []
  const fetchBroken = async (url: string): Promise<Response> => {
    const response = await switchboard.answer(new Request(url))
    const limit = response.status === 200 ? afterBytes.shift() : undefined
    if (limit === undefined) return response
    let bytes = 0
    const breaking = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk.subarray(0, limit - bytes))
        bytes += chunk.length
        if (bytes >= limit) controller.error(new TypeError('network error'))
      },
    })
    return new Response(response.body?.pipeThrough(breaking) ?? null, response)
  }
  const physical: Physical = {
    switchboard,
    pace: new ReleasePace(),
    underWay: new Set(),
    renewAfterMs,
    fetch: () => expect.unreachable(),
    openEventSource: (url) =>
      new EventSource(url, {
        fetch: (given) => fetchBroken(String(given)),
      }) as unknown as globalThis.EventSource,
    openWebSocket: () => expect.unreachable(),
    async repair() {},
    onTrouble: (sentence) => void told.push(sentence),
  }
  return { physical, told }
}

const head = () => new Response(null, { headers: { 'Content-Type': 'text/event-stream' } })
const request = (headers = {}) => new Request('https://wireside.example/events', { headers })

async function begin(physical: Physical, headers = {}): Promise<StreamPassage> {
  const passage = new StreamPassage(physical, request(headers))
  await passage.request
  await passage.open(head())
  return passage
}

const event = (id: number, type: string): StreamEvent => ({
  type,
  data: `news ${id}`,
  lastEventId: String(id),
})

const text = ({ type, data, lastEventId }: StreamEvent): string =>
  `id: ${lastEventId}\n${type === 'message' ? '' : `event: ${type}\n`}data: ${data}\n\n`

// 'error' and 'open' are words of EventSource itself, and still names that a server may use.
const types = fc.constantFrom('message', 'error', 'open', 'price')

test('each write arrives once and in order, wherever the body breaks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(types, { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 2 }),
      async (writes, breaks) => {
        const { physical, told } = browserThatBreaks(breaks)
        const passage = await begin(physical)
        let id = 0
        const sent = writes.map((kinds) => kinds.map((type) => event(++id, type)))
        const received = await Promise.all(
          sent.map((events) => passage.write(events.map(text).join('') || ': ping\n\n', events)),
        )
        passage.end()
        expect(received).toEqual(sent)
        expect(told).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('an event without an id keeps the last one, also across a break and from Last-Event-ID', async () => {
  const { physical } = browserThatBreaks([60])
  const passage = await begin(physical, { 'Last-Event-ID': '41' })
  const plain = (data: string, lastEventId: string) => ({ type: 'message', data, lastEventId })
  for (const [written, expected] of [
    ['data: a\n\n', plain('a', '41')],
    ['id: 42\ndata: b\n\n', plain('b', '42')],
    [`data: ${'c'.repeat(80)}\n\n`, plain('c'.repeat(80), '42')],
  ] as const) {
    expect(await passage.write(written, [expected])).toEqual([expected])
  }
  passage.end()
})

test('a refused stream settles as well', async () => {
  const { physical, told } = browserThatBreaks([])
  const passage = new StreamPassage(physical, request())
  await passage.request
  await passage.open(new Response('busy', { status: 503 }))
  expect(told).toEqual([])
})

test('a stream that is held for long is renewed', async () => {
  const { physical, told } = browserThatBreaks([], 20)
  const passage = new StreamPassage(physical, request())
  await passage.request
  await new Promise((resolve) => setTimeout(resolve, 120))
  await passage.open(head())
  const sent = [event(1, 'message')]
  expect(await passage.write(sent.map(text).join(''), sent)).toEqual(sent)
  passage.end()
  expect(told).toEqual([])
})

test('when it ends nobody is left waiting', async () => {
  const { physical } = browserThatBreaks([])
  const passage = new StreamPassage(physical, request())
  const opened = passage.open(head())
  const sent = [event(1, 'message')]
  const written = passage.write(text(event(1, 'message')), sent)
  passage.end()
  await opened
  expect(await written).toEqual(sent)
})

test('after three breaks in a row it goes without the browser, and says so', async () => {
  const { physical, told } = browserThatBreaks(Array(9).fill(1))
  const passage = new StreamPassage(physical, request())
  await passage.request
  void passage.open(head())
  const sent = [event(1, 'message')]
  expect(await passage.write(sent.map(text).join(''), sent)).toEqual(sent)
  expect(told).toHaveLength(1)
})
