// What the five lanes do on the wire, rule by rule.
import { expect, test } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { createLane, defaultScenario } from '../src/scenario/defaults.ts'
import type { Input, Lane, LinkOptions, Scenario } from '../src/scenario/scenario.ts'
import type { Message } from '../src/trace/lane-trace.ts'

interface Set {
  lane: Lane
  link?: Partial<LinkOptions>
  updatesAtMs?: number[]
  inputs?: Input[]
  upstreamPerSecond?: number
  seconds?: number
}

/** Plays one lane with updates at these instants; gives its messages and its part of the trace. */
async function play({ lane, link, updatesAtMs = [], inputs = [], ...more }: Set) {
  const publish = updatesAtMs.map((ms): Input => ({ atUs: ms * 1_000, kind: 'publish' }))
  const scenario: Scenario = {
    ...defaultScenario,
    feed: { ...defaultScenario.feed, pattern: 'manual' },
    link: { ...defaultScenario.link, ...link },
    upstream: { ratePerSecond: more.upstreamPerSecond ?? 0, payloadBytes: 30 },
    lanes: [lane],
    inputs: [...publish, ...inputs].sort((a, b) => a.atUs - b.atUs),
  }
  const run = createRun(scenario)
  await run.runTo((more.seconds ?? 10) * 1_000_000)
  const part = run.trace.lane(0)
  const messages = Array.from({ length: part.messages.length }, (_, i) => part.messages.get(i))
  const deliveredAtMs = Array.from(
    { length: part.deliveries.atUs.length },
    (_, i) => part.deliveries.atUs.at(i) / 1_000,
  )
  return { trace: run.trace, part, messages, deliveredAtMs }
}

const of = (messages: Message[], ...types: Message['type'][]) =>
  messages.filter(({ type }) => types.includes(type))
const sentAtMs = (messages: Message[]) => messages.map(({ sentUs }) => sentUs / 1_000)

test('polling at a fixed delay waits after the answer, at a fixed rate it keeps the beat', async () => {
  const polls = async (timing: 'fixed-delay' | 'fixed-rate', delayMs: number) => {
    const lane = createLane('polling', { intervalMs: 1_000, timing })
    const { messages } = await play({ lane, link: { delayMs }, seconds: 4 })
    return sentAtMs(of(messages, 'request'))
  }
  expect(await polls('fixed-delay', 50)).toEqual([100, 1_200, 2_300, 3_400])
  expect(await polls('fixed-rate', 50)).toEqual([100, 1_000, 2_000, 3_000, 4_000])
  // An answer that comes after the beat makes it skip one.
  expect(await polls('fixed-rate', 600)).toEqual([1_200, 3_000])
})

test('a long poll is answered when there is news, or empty when its time is over', async () => {
  const lane = createLane('long-polling', { holdMs: 2_000 })
  const { messages, deliveredAtMs } = await play({ lane, updatesAtMs: [1_000], seconds: 5 })
  const answers = of(messages, 'response')
  expect(sentAtMs(answers)).toEqual([1_000, 3_100])
  expect(answers.map(({ status, updateCount }) => [status, updateCount])).toEqual([
    [200, 1],
    [204, 0],
  ])
  expect(deliveredAtMs).toEqual([1_050])
  expect(sentAtMs(of(messages, 'request'))).toEqual([100, 1_050, 3_150])
})

test('news in the blind window of a long poll takes three transits at most', async () => {
  const lane = createLane('long-polling')
  const { deliveredAtMs } = await play({ lane, updatesAtMs: [1_000, 1_001, 1_099] })
  // The second leaves a moment after the answer; it waits for the next request, and the third with it.
  expect(deliveredAtMs).toEqual([1_050, 1_150, 1_150])
})

test('an event stream is one connection; heartbeats go by the clock', async () => {
  const lane = createLane('sse', { heartbeatMs: 2_000 })
  const { messages, deliveredAtMs, part } = await play({ lane, updatesAtMs: [1_000, 1_010] })
  expect(part.connections.openedUs.length).toBe(1)
  expect(deliveredAtMs).toEqual([1_050, 1_060])
  const comments = of(messages, 'comment').map(({ text }) => text)
  expect(comments).toEqual(['retry: 3000\n\n', ...new Array(4).fill(': hb\n\n')])
})

test('a WebSocket opens with 101, is pinged, answers, and carries both directions', async () => {
  const lane = createLane('websocket', { pingMs: 3_000 })
  const inputs: Input[] = [{ atUs: 1_000_000, kind: 'send', text: 'hello' }]
  const { messages, deliveredAtMs, part } = await play({ lane, updatesAtMs: [1_000], inputs })
  expect(of(messages, 'response').map(({ status }) => status)).toEqual([101])
  expect(sentAtMs(of(messages, 'ping'))).toEqual([3_150, 6_150, 9_150])
  expect(sentAtMs(of(messages, 'pong'))).toEqual([3_200, 6_200, 9_200])
  expect(deliveredAtMs).toEqual([1_050])
  expect(part.received.atUs.at(0) / 1_000).toBe(1_050)
})

test('an idle connection is re-used within its time and opened anew after it', async () => {
  const connections = async (intervalMs: number) => {
    const lane = createLane('polling', { intervalMs })
    const { part } = await play({ lane, seconds: 60 })
    return part.connections.openedUs.length
  }
  expect(await connections(5_000)).toBe(1)
  expect(await connections(8_000)).toBe(8)
})

test('a request that crosses the server’s close is asked again on a new connection', async () => {
  const lane = createLane('polling', { intervalMs: 5_975 })
  const { messages, deliveredAtMs } = await play({ lane, updatesAtMs: [3_000], seconds: 9 })
  const polls = of(messages, 'request')
  // Answered at 150 ms, so the server closes at 6,150; the poll of 6,175 is under way then.
  expect(sentAtMs(of(messages, 'fin')).slice(0, 1)).toEqual([6_150])
  expect(sentAtMs(of(messages, 'rst'))).toEqual([6_225])
  expect(sentAtMs(polls)).toEqual([100, 6_175, 6_375])
  expect(polls.map(({ connection }) => connection)).toEqual([0, 0, 1])
  expect(deliveredAtMs).toEqual([6_475])
})

test('six connections at most; what is more waits in line', async () => {
  const lane = createLane('long-polling')
  const inputs = Array.from(
    { length: 12 },
    (_, i): Input => ({ atUs: 1_000_000 + i, kind: 'send' }),
  )
  const { part, trace } = await play({ lane, inputs, seconds: 5 })
  expect(part.connections.openedUs.length).toBe(6)
  expect(part.received.atUs.length).toBe(12)
  let queued = 0
  for (let i = 0; i < trace.length; i++) if (trace.entry(i).kind === 'queued') queued++
  // One connection holds the long poll; five are opened for the messages; seven wait.
  expect(queued).toBe(7)
})

test('a person sees only what Refresh brings', async () => {
  const lane = createLane('request-response', { paceMs: 0 })
  const inputs: Input[] = [{ atUs: 5_000_000, kind: 'refresh' }]
  const { deliveredAtMs } = await play({ lane, updatesAtMs: [1_000, 2_000], inputs })
  expect(deliveredAtMs).toEqual([5_100, 5_100])
})

test('a knob that is turned acts at once', async () => {
  const lane = createLane('sse')
  const inputs: Input[] = [{ atUs: 1_500_000, kind: 'set', field: 'link.delayMs', value: 200 }]
  const { deliveredAtMs } = await play({ lane, updatesAtMs: [1_000, 2_000], inputs })
  expect(deliveredAtMs).toEqual([1_050, 2_200])
})

test('TLS takes a round trip more to begin, and wraps each write in records', async () => {
  const link = { security: 'tls-1.3' as const }
  const lane = createLane('polling', { intervalMs: 1_000 })
  const { messages, part } = await play({ lane, link, updatesAtMs: [100], seconds: 2 })
  expect(sentAtMs(of(messages, 'tls'))).toEqual([100, 150, 200])
  expect(sentAtMs(of(messages, 'request'))).toEqual([200, 1_300])
  expect(part.deliveries.atUs.at(0)).toBe(300_000)
  for (const { tlsBytes, httpBytes, ipBytes } of of(messages, 'request', 'response')) {
    // A record: header 5, content type 1, tag 16 (RFC 8446, 5.2).
    expect(tlsBytes).toBe(22)
    expect(ipBytes).toBe(httpBytes + 22 + 52)
  }
})

const closes: Input[] = [{ atUs: 2_000_000, kind: 'close' }]

test('a stream that the server ends is opened again, and its Last-Event-ID brings what was missed', async () => {
  const lane = createLane('sse', { retryMs: 500, heartbeatMs: 0 })
  const { messages, deliveredAtMs } = await play({
    lane,
    inputs: closes,
    updatesAtMs: [1_000, 2_100],
  })
  const [first, second, ...more] = of(messages, 'request')
  expect([first?.text, second?.text, more.length]).toEqual([
    'GET /events',
    'GET /events\nLast-Event-ID: 1',
    0,
  ])
  // Known at 2,050; after 500 ms and a handshake of a round trip the request leaves, and is back at once.
  expect(second?.sentUs).toBe(2_650_000)
  expect(deliveredAtMs).toEqual([1_050, 2_750])
})

test('a WebSocket that the server closes is not opened again by the browser: the client asks with its last id', async () => {
  const lane = createLane('websocket', { backoffMs: 400, pingMs: 0 })
  const { messages, deliveredAtMs } = await play({
    lane,
    inputs: closes,
    updatesAtMs: [1_000, 2_100],
  })
  expect(of(messages, 'close').map(({ from, status }) => [from, status])).toEqual([
    ['server', 1001],
    ['client', 1001],
  ])
  expect(of(messages, 'request').map(({ text }) => text)).toEqual([
    'GET /socket?after=0',
    'GET /socket?after=1',
  ])
  expect(deliveredAtMs).toHaveLength(2)
  expect(deliveredAtMs[1]).toBeGreaterThan(2_250)
})

test('a held request is answered when the server lets go of it, and asked again at once', async () => {
  const lane = createLane('long-polling')
  const { messages, deliveredAtMs } = await play({ lane, inputs: closes, updatesAtMs: [2_500] })
  expect(of(messages, 'response').map(({ sentUs, status }) => [sentUs / 1_000, status])).toEqual([
    [2_000, 204],
    [2_500, 200],
  ])
  expect(deliveredAtMs).toEqual([2_550])
})
