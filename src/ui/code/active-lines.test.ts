// The lines at work: told from the trace alone, the same on the way back, and against a slow retelling of
// what must be lit.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyScenario, LONG_US } from '../../../test/arbitrary-scenario.ts'
import { createRun } from '../../lab/run.ts'
import { createLane, defaultScenario } from '../../scenario/defaults.ts'
import type { Lane, Scenario } from '../../scenario/scenario.ts'
import { callSites, siteCode } from '../../trace/call-sites.ts'
import { messagesOfLine } from '../../trace/messages-of-line.ts'
import type { Trace } from '../../trace/trace.ts'
import { activeLines } from './active-lines.ts'
import { countsByLine } from './counts-by-line.ts'
import { glowUs } from './glow.ts'

const GLOW_US = 20_000

async function play(scenario: Scenario, untilUs: number): Promise<Trace> {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  return run.trace
}

/** One lane, one update a second, 50 ms there and 50 ms back. */
const quiet = (lane: Lane, inputs: Scenario['inputs'] = []): Scenario => ({
  ...defaultScenario,
  feed: { ...defaultScenario.feed, pattern: 'steady', ratePerSecond: 1 },
  link: { ...defaultScenario.link, delayMs: 50, jitterMs: 0, lossRatio: 0 },
  lanes: [lane],
  inputs,
})

const said = (trace: Trace, cursorUs: number, glow = GLOW_US): Record<string, string> =>
  Object.fromEntries(
    [...activeLines(trace, 0, cursorUs, glow)].map(([site, { text, does }]) => [
      site.replace(/^\w+\//, ''),
      `${does}: ${text}`,
    ]),
  )

describe('one line after the other', () => {
  it('polls: opens, asks, waits, sleeps', async () => {
    const trace = await play(quiet(createLane('polling', { intervalMs: 2_000 })), 5_000_000)
    const fetch = 'polling.ts fetch('
    // 0 SYN, 50 SYN-ACK, 100 ACK and GET, 150 there, 200 the answer is back; asleep until 2,200.
    expect(said(trace, 30_000)).toEqual({ [fetch]: 'sends: SYN of the browser is on its way' })
    expect(said(trace, 130_000)).toEqual({
      [fetch]: 'sends: GET /updates?after=0 is on its way',
    })
    expect(said(trace, 150_000)).toMatchObject({
      'get-updates.ts function getUpdates(': 'receives: GET /updates?after=0 has arrived',
      [fetch]: expect.stringMatching(/^waits: Waiting; 20[04] is on its way$/),
    })
    expect(said(trace, 200_000)).toMatchObject({
      [fetch]: expect.stringMatching(/^receives: 20[04] has arrived$/),
      'polling.ts sleep(': 'waits: Waiting until 2.200 s',
    })
    expect(said(trace, 1_000_000)).toEqual({ 'polling.ts sleep(': 'waits: Waiting until 2.200 s' })
    expect(said(trace, 2_300_000)).toMatchObject({
      'polling.ts page.show(': 'receives: Updates 1 to 2 shown',
    })
  })

  it('long-polls: the request is held', async () => {
    const trace = await play(quiet(createLane('long-polling', { holdMs: 30_000 })), 3_000_000)
    expect(said(trace, 700_000)).toEqual({
      'long-polling.ts fetch(': 'waits: Waiting for the answer for 600 ms',
      'wait-for-updates.ts log.next(': 'waits: Held at the server for 550 ms',
    })
    expect(said(trace, 1_010_000)).toEqual({
      'wait-for-updates.ts Response.json(': 'sends: 200 with update 1 is on its way',
      'long-polling.ts fetch(': 'waits: Waiting; 200 with update 1 is on its way',
    })
  })

  it('streams and pushes', async () => {
    const stream = await play(quiet(createLane('sse', {})), 3_000_000)
    expect(said(stream, 1_020_000)).toEqual({
      'event-stream.ts write(`id:': 'sends: Update 1 is on its way',
    })
    expect(said(stream, 1_050_000)).toMatchObject({
      'sse.ts source.onmessage =': 'receives: Update 1 has arrived',
      'sse.ts page.show(': 'receives: Update 1 shown',
    })
    const sends = [{ kind: 'send' as const, atUs: 1_500_000, text: 'hello' }]
    const socket = await play(quiet(createLane('websocket', {}), sends), 3_000_000)
    expect(said(socket, 1_510_000)).toEqual({
      'websocket.ts === 1) socket.send(': 'sends: The message is on its way',
    })
    expect(said(socket, 1_550_000)).toMatchObject({
      'web-socket.ts inbox.receive(': 'receives: The message has arrived',
    })
    expect(said(socket, 1_900_000)).toEqual({})
  })

  it('waits for the person', async () => {
    const presses = [{ kind: 'refresh' as const, atUs: 1_500_000 }]
    const trace = await play(
      quiet(createLane('request-response', { paceMs: 0 }), presses),
      4_000_000,
    )
    const waits = { 'request-response.ts page.refreshPressed(': expect.stringContaining('Refresh') }
    expect(said(trace, 1_400_000)).toEqual(waits)
    expect(said(trace, 1_520_000)).not.toMatchObject(waits)
    expect(said(trace, 3_000_000)).toEqual(waits)
  })
})

test('the way back shows what a run that ended there shows', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyScenario,
      fc.integer({ min: 0, max: LONG_US }),
      fc.constantFrom(0, 5_000, 400_000),
      async (scenario, endUs, glow) => {
        const whole = await play(scenario, LONG_US)
        const ended = await play(scenario, endUs)
        for (const lane of whole.lanes.keys()) {
          expect(activeLines(whole, lane, endUs, glow)).toEqual(
            activeLines(ended, lane, endUs, glow),
          )
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('every message lights its sender while under way, and its receiver at the instant it is there', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const trace = await play(scenario, LONG_US)
      for (const [lane, { messages, deliveries }] of trace.lanes.entries()) {
        // A long run has too many to ask about each.
        const stride = Math.ceil(messages.length / 200)
        for (let i = 0; i < messages.length; i += stride) {
          const { sender, receiver, sentUs, arrivalUs } = messages.get(i)
          const middleUs = Math.floor((sentUs + arrivalUs) / 2)
          const active = activeLines(trace, lane, middleUs, 0)
          if (arrivalUs > middleUs) expect(active.get(sender as never)?.now).toBe(true)
          if (arrivalUs > LONG_US || !receiver) continue
          expect(activeLines(trace, lane, arrivalUs, 0).has(receiver)).toBe(true)
        }
        for (let row = 0; row < deliveries.atUs.length; row += stride) {
          const active = [...activeLines(trace, lane, deliveries.atUs.at(row), 0).keys()]
          expect(active.some((site) => site.endsWith('page.show('))).toBe(true)
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('a line has the messages that name it and were under way in the window, and is counted so', async () => {
  const stretch = fc.tuple(fc.nat(LONG_US), fc.nat(LONG_US))
  await fc.assert(
    fc.asyncProperty(anyScenario, stretch, async (scenario, [a, b]) => {
      const trace = await play(scenario, LONG_US)
      const [fromUs, toUs] = [Math.min(a, b), Math.max(a, b)]
      for (const { messages } of trace.lanes) {
        const counts = countsByLine(messages, fromUs, toUs)
        const all = Array.from({ length: messages.length }, (_, i) => messages.get(i))
        const within = all.filter((one) => one.sentUs <= toUs && one.arrivalUs >= fromUs)
        for (const site of callSites) {
          const its = within.filter((one) => one.sender === site || one.receiver === site)
          const found = messagesOfLine(messages, site, fromUs, toUs)
          expect(found).toEqual(its.map(({ index }) => index))
          expect(counts[siteCode(site)]).toBe(its.length)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('the glow is half a second of the person’s time, and never too short to be met by hand', () => {
  expect(glowUs(1, 6_000_000)).toBe(500_000)
  expect(glowUs(10, 6_000_000)).toBe(5_000_000)
  expect(glowUs(0.01, 6_000_000)).toBe(40_000)
  expect(glowUs(1_000, 6_000_000)).toBe(20_000_000)
})
