// The bytes that are made again from a trace are those that passed: their length is what the trace counted,
// their content what a spy on the carrier saw.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageBytes } from '../../src/bytes/message-bytes.ts'
import { createRun } from '../../src/lab/run.ts'
import { presets } from '../../src/scenario/presets.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { leaves } from '../../src/wire/spans.ts'
import { anyScenario, LONG_US } from '../arbitrary-scenario.ts'
import { type Seen, spyingCarrier } from './spying-carrier.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function eachMessage(trace: Trace, visit: (lane: number, message: number) => void): void {
  trace.lanes.forEach(({ messages }, lane) => {
    for (let message = 0; message < messages.length; message++) visit(lane, message)
  })
}

function expectCounted(trace: Trace, scenario: Scenario): void {
  eachMessage(trace, (lane, message) => {
    const { bytes, spans } = messageBytes(trace, scenario, lane, message)
    const counted = trace.lane(lane).messages.get(message)
    if (bytes.length !== counted.httpBytes) {
      expect.fail(`${JSON.stringify(counted)} counted, but made as:\n${text(bytes)}`)
    }
    let end = 0
    for (const leaf of leaves(spans)) {
      if (leaf.from !== end || leaf.to <= leaf.from) expect.fail(`A gap before ${leaf.field}.`)
      end = leaf.to
    }
    expect(end).toBe(bytes.length)
  })
}

test.each(presets)('preset $id: as many bytes as the trace counted', async ({ scenario }) => {
  const run = createRun(scenario)
  await run.runTo(20_000_000)
  expectCounted(run.trace, run.scenario)
})

const sites: Scenario['site'][] = [
  undefined,
  { profile: 'node', origin: 'http://10.77.50.1:20000', page: '/', browser: 'Chrome' },
  {
    profile: 'chromium-http',
    origin: 'http://10.77.10.1:31001',
    page: '/blank',
    browser: 'HeadlessChrome',
    paths: { '/updates': '/poll', '/socket?after=0': '/socket' },
  },
]

/** Random scenarios from every kind of sender, with payloads whose length changes on the way. */
const anyRun = fc
  .record({
    scenario: anyScenario,
    site: fc.constantFrom(...sites),
    changes: fc.array(
      fc.record({
        atUs: fc.integer({ min: 0, max: LONG_US }),
        kind: fc.constant('set' as const),
        field: fc.constant('feed.payloadBytes'),
        value: fc.constantFrom(0, 1, 9, 100, 5_000),
      }),
      { maxLength: 2 },
    ),
  })
  .map(
    ({ scenario, site, changes }): Scenario => ({
      ...scenario,
      site,
      inputs: [...scenario.inputs, ...changes].sort((a, b) => a.atUs - b.atUs),
    }),
  )

test('random scenarios: as many bytes as the trace counted', async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (scenario) => {
      const run = createRun(scenario)
      await run.runTo(LONG_US)
      expectCounted(run.trace, run.scenario)
    }),
    { numRuns: 40 },
  )
}, 120_000)

/** Takes a message apart by text alone, without the code under test. */
function apart(bytes: Uint8Array) {
  const whole = text(bytes)
  const end = whole.indexOf('\r\n\r\n')
  const [start = '', ...lines] = whole.slice(0, end).split('\r\n')
  const headers = new Headers(lines.map((line) => line.split(': ') as [string, string]))
  return { start, headers, body: whole.slice(end + 4) }
}

/** The payload of a frame with less than 64 kB, unmasked here. */
function payloadOf(bytes: Uint8Array): string {
  const masks = ((bytes[1] as number) & 0x80) !== 0
  const short = (bytes[1] as number) & 0x7f
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  const payload = bytes.slice(start + (masks ? 4 : 0))
  if (!masks) return text(payload)
  return text(payload.map((byte, i) => byte ^ (bytes[start + (i % 4)] as number)))
}

async function expectSeen(trace: Trace, scenario: Scenario, seen: Seen): Promise<void> {
  const { messages } = trace.lane(0)
  const at = { request: 0, response: 0, write: 0, up: 0, down: 0 }
  for (let i = 0; i < messages.length; i++) {
    const { bytes } = messageBytes(trace, scenario, 0, i)
    const { type, from, text: own } = messages.get(i)
    if (type === 'request' || type === 'post') {
      const request = await seen.requests[at.request++]
      const { start, headers, body } = apart(bytes)
      expect(start).toBe(`${request?.method} ${request?.target} HTTP/1.1`)
      expect(body).toBe(request?.body)
      expect(headers.get('Last-Event-ID')).toBe(request?.headers.get('Last-Event-ID') ?? null)
    }
    if (type === 'response' && messages.get(i).status !== 101) {
      const response = await seen.responses[at.response++]
      const { start, headers, body } = apart(bytes)
      expect(Number(start.split(' ')[1])).toBe(response?.status)
      expect(body).toBe(response?.body)
      for (const name of ['Content-Type', 'Cache-Control']) {
        expect(headers.get(name)).toBe(response?.headers.get(name) ?? null)
      }
    }
    if (type === 'event' || (type === 'comment' && own !== '0\r\n\r\n')) {
      const written = seen.writes[at.write++] ?? ''
      const size = new TextEncoder().encode(written).length.toString(16)
      expect(text(bytes)).toBe(`${size}\r\n${written}\r\n`)
    }
    if (type === 'frame') {
      const said = from === 'client' ? seen.toServer[at.up++] : seen.toClient[at.down++]
      expect(payloadOf(bytes)).toBe(said)
    }
  }
  expect(at.write).toBe(seen.writes.length)
  expect(at.up).toBe(seen.toServer.length)
  expect(at.down).toBe(seen.toClient.length)
  expect(at.request).toBe(seen.requests.length)
  expect(at.response).toBe(seen.responses.length)
}

async function spyOn(scenario: Scenario, untilUs: number): Promise<number> {
  const { carrier, seen } = spyingCarrier()
  const run = createRun(scenario, carrier)
  await run.runTo(untilUs)
  await expectSeen(run.trace, run.scenario, seen)
  return seen.requests.length
}

test.each(presets)('preset $id: the very bytes that passed', async ({ scenario }) => {
  let requests = 0
  for (const lane of scenario.lanes) requests += await spyOn({ ...scenario, lanes: [lane] }, 10e6)
  expect(requests).toBeGreaterThanOrEqual(scenario.lanes.length)
})

test('random scenarios: the very bytes that passed', async () => {
  await fc.assert(
    fc.asyncProperty(anyRun, async (scenario) => {
      const site = scenario.site && { ...scenario.site, paths: undefined }
      const lanes = scenario.lanes.slice(0, 1)
      await spyOn({ ...scenario, site, lanes }, LONG_US)
    }),
    { numRuns: 60 },
  )
}, 120_000)
