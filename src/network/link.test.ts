import { expect, test } from 'vitest'
import { Clock } from '../kernel/clock.ts'
import { defaultLink } from '../scenario/defaults.ts'
import type { LinkOptions } from '../scenario/scenario.ts'
import { Trace } from '../trace/trace.ts'
import type { Connection } from './connection.ts'
import { ConnectionPool } from './connection-pool.ts'
import { Link } from './link.ts'

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

function setUp(options: Partial<LinkOptions> = {}, seed = 1) {
  const clock = new Clock(turn)
  const trace = new Trace([{ id: 'lane', protocol: 'sse' }])
  const link = new Link(clock, trace, 0, seed, () => ({ ...defaultLink, ...options }))
  const connection: Connection = link.open()
  return { clock, trace, link, connection }
}

const frame = (httpBytes = 100) => ({ type: 'frame' as const, from: 'server' as const, httpBytes })

test('a message takes the delay', () => {
  const { link, connection } = setUp({ delayMs: 50 })
  expect(link.send(connection, frame()).arrivalUs).toBe(50_000)
})

test('the bandwidth is taken by one packet after the other, headers included', () => {
  const { link, connection } = setUp({ delayMs: 10, bandwidthBytesPerSecond: 1_000 })
  // 100 bytes and 52 of headers at 1,000 bytes per second.
  expect(link.send(connection, frame(100)).arrivalUs).toBe(162_000)
  expect(link.send(connection, frame(100)).arrivalUs).toBe(314_000)
  // The other direction is free.
  expect(link.send(connection, { ...frame(100), from: 'client' }).arrivalUs).toBe(162_000)
})

test('jitter spreads arrivals over twice its size and never changes the order', async () => {
  const { link, connection, clock } = setUp({ delayMs: 100, jitterMs: 20 })
  const transits: number[] = []
  let last = 0
  for (let i = 0; i < 2_000; i++) {
    await clock.runTo(i * 200_000)
    const { arrivalUs } = link.send(connection, frame())
    expect(arrivalUs).toBeGreaterThanOrEqual(last)
    last = arrivalUs
    transits.push(arrivalUs - clock.nowUs)
  }
  expect(Math.min(...transits)).toBeGreaterThanOrEqual(80_000)
  expect(Math.min(...transits)).toBeLessThan(80_500)
  expect(Math.max(...transits)).toBeLessThanOrEqual(120_000)
  expect(Math.max(...transits)).toBeGreaterThan(119_500)
})

/** Sends so many messages, 20 ms apart, and says how often each was lost and when each was there. */
async function sendThroughLoss(seed: number, messages: number) {
  const { link, connection, clock, trace } = setUp({ delayMs: 50, lossRatio: 0.2 }, seed)
  for (let i = 0; i < messages; i++) {
    await clock.runTo(i * 20_000)
    link.send(connection, frame())
  }
  await clock.runTo(100_000_000)
  const losses = new Array(messages).fill(0)
  for (let i = 0; i < trace.length; i++) {
    const { kind, subject } = trace.entry(i)
    if (kind === 'lost') losses[subject]++
  }
  const { arrivalUs } = trace.lane(0).messages
  return { losses, arrivals: losses.map((_, i) => arrivalUs.at(i)) }
}

test('a packet that is lost alone is sent again when the timer has run out, and the timer doubles', async () => {
  let lost = 0
  for (let seed = 0; seed < 400; seed++) {
    const { losses, arrivals } = await sendThroughLoss(seed, 1)
    // A round trip and 200 ms: 300, 600, 1,200 …
    expect(arrivals[0]).toBe(50_000 + 300_000 * (2 ** losses[0] - 1))
    lost += losses[0] > 0 ? 1 : 0
  }
  expect(lost / 400).toBeGreaterThan(0.12)
  expect(lost / 400).toBeLessThan(0.28)
})

test('a later packet gives a loss away before the timer does, and waits behind it', async () => {
  let seen = 0
  for (let seed = 0; seed < 200; seed++) {
    const { losses, arrivals } = await sendThroughLoss(seed, 2)
    expect(arrivals[1]).toBeGreaterThanOrEqual(arrivals[0] as number)
    if (losses[0] !== 1 || losses[1] !== 0) continue
    // Sent at 20 ms, there at 70, acknowledged at 120; 5 ms more make a quarter of a round trip of lead.
    expect(arrivals).toEqual([175_000, 175_000])
    seen++
  }
  expect(seen).toBeGreaterThan(10)
})

test('a long answer waits for acknowledgements: slow start from ten segments', () => {
  const rounds = (segments: number) => {
    const { link, connection } = setUp({ delayMs: 50 })
    return (link.send(connection, frame(1448 * segments)).arrivalUs - 50_000) / 100_000
  }
  // ⌈log2(n / 10 + 1)⌉ − 1 round trips more.
  expect([1, 10, 11, 30, 31, 70, 71].map(rounds)).toEqual([0, 0, 1, 1, 2, 2, 3])
})

test('a connection is ready after one round trip, and both sides learn of its end', async () => {
  const { link, clock, trace } = setUp({ delayMs: 50 })
  let readyUs = 0
  const connection = link.connect(() => {
    readyUs = clock.nowUs
  })
  await clock.runTo(200_000)
  expect(readyUs).toBe(100_000)
  link.close(connection, 'server')
  expect(connection.gone).toEqual({ client: false, server: true })
  await clock.runTo(250_000)
  expect(connection.gone).toEqual({ client: true, server: true })
  expect(trace.lane(0).connections.closedUs.at(connection.id)).toBe(250_000)
})

test('a client opens so many connections and no more; the rest wait in line', async () => {
  const { link, clock, trace } = setUp({ delayMs: 50 })
  const waiting: number[] = []
  const options = { ...defaultLink, maxConnections: 2 }
  const pool = new ConnectionPool(
    clock,
    0,
    link,
    () => options,
    (n) => waiting.push(n),
  )
  const used: [number, number][] = []
  for (let i = 0; i < 5; i++) {
    pool.acquire((connection) => {
      used.push([i, connection.id])
      clock.at(clock.nowUs + 10_000, 0, () => pool.release(connection))
    })
  }
  const before = trace.lane(0).connections.openedUs.length
  await clock.runTo(1_000_000)
  expect(new Set(used.map(([, id]) => id)).size).toBe(2)
  expect(trace.lane(0).connections.openedUs.length).toBe(before)
  expect(used.map(([i]) => i)).toEqual([0, 1, 2, 3, 4])
  expect(waiting).toEqual([3, 4, 5])
})
