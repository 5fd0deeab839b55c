// The ledger of real runs against adding everything up again, from the words of the trace alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerBytes } from '../src/bytes/header-bytes.ts'
import { createRun } from '../src/lab/run.ts'
import { breakEven, streamCosts } from '../src/metrics/break-even.ts'
import { bytesAt, figuresAt } from '../src/metrics/lane-figures.ts'
import {
  both,
  countedAt,
  type LayerBytes,
  type Ledger,
  ledgersAt,
  messageLedgerAt,
  oneWay,
  purposes,
} from '../src/metrics/ledger.ts'
import { layers } from '../src/scenario/layers.ts'
import { presetById } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { entryLine } from '../src/trace/ndjson.ts'
import type { Trace } from '../src/trace/trace.ts'
import { HOST } from '../src/wire/http1.ts'
import { tlsHandshake } from '../src/wire/tls.ts'
import { anyScenario } from './arbitrary-scenario.ts'

interface Line {
  t: number
  kind: string
  lane: string
  message: number
  type: string
  from: 'client' | 'server'
  payload: number
  http: number
  /** Left out where it is 0. */
  tls?: number
  ip: number
}

const linesOf = (trace: Trace): Line[] =>
  Array.from({ length: trace.length }, (_, row) => JSON.parse(entryLine(trace, row)))

/** What crossed the link, from the text of the trace. */
function slowSums(lines: readonly Line[], lane: string, atUs: number) {
  const sums = {
    up: { payload: 0, http: 0, tls: 0, ip: 0 },
    down: { payload: 0, http: 0, tls: 0, ip: 0 },
  }
  const senders: ('up' | 'down')[] = []
  for (const line of lines) {
    if (line.t > atUs || line.lane !== lane) continue
    const way = line.from === 'client' ? 'up' : 'down'
    if (line.kind === 'sent') {
      senders[line.message] = way
      sums[way].payload += line.payload
      sums[way].http += line.http
      // What TLS carries: all of HTTP, in records, and its own handshake.
      sums[way].tls += line.http + (line.tls ?? 0)
      sums[way].ip += line.ip
    }
    if (line.kind === 'resent') sums[senders[line.message] ?? 'up'].ip += line.ip
    if (line.kind === 'acknowledged') sums[way].ip += 52
  }
  return sums
}

const counted = (bytes: LayerBytes) =>
  Object.fromEntries(layers.map((layer) => [layer, countedAt(bytes, layer)]))

const total = (ledger: Ledger) => countedAt(both(ledger), 'ip')

async function played(scenario: Scenario, untilUs: number) {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  return run
}

describe('the ledger', () => {
  it('adds up to all messages, acknowledgements and what was sent again, at any instant', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyScenario,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
        async (scenario, shares) => {
          const run = await played(scenario, 4_000_000)
          const lines = linesOf(run.trace)
          for (const share of [...shares, 1]) {
            const atUs = Math.round(share * run.headUs)
            ledgersAt(run.trace, atUs).forEach((ledger, lane) => {
              const slow = slowSums(lines, run.trace.lane(lane).id, atUs)
              expect(counted(oneWay(ledger, 'up'))).toEqual(slow.up)
              expect(counted(oneWay(ledger, 'down'))).toEqual(slow.down)
              const figures = figuresAt(run.trace, lane, atUs)
              for (const layer of layers) {
                const { up, down } = bytesAt(figures, layer)
                expect([up, down]).toEqual([slow.up[layer], slow.down[layer]])
              }
            })
          }
          run.close()
        },
      ),
      { numRuns: 30 },
    )
  })

  it('gives every byte to one message, save acknowledgements of nothing that has arrived', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (scenario) => {
        const run = await played(scenario, 2_000_000)
        const { trace, headUs } = run
        ledgersAt(trace, headUs).forEach((ledger, lane) => {
          const { messages, acknowledgements } = trace.lane(lane)
          let [sum, credited] = [0, 0]
          for (let index = 0; index < messages.length; index++) {
            const one = messageLedgerAt(trace, lane, index, headUs)
            sum += countedAt(one.own, 'ip') + one.resent + one.acknowledgements
            credited += one.acknowledgements / 52
          }
          const all = acknowledgements.client.length + acknowledgements.server.length
          expect(sum + 52 * (all - credited)).toBe(total(ledger))
        })
        run.close()
      }),
      { numRuns: 15 },
    )
  })

  it('counts with the news what brings news, and with the set-up what opens the way', async () => {
    const { trace, headUs } = await played(presetById('chat')?.scenario as Scenario, 20_000_000)
    const of = (protocol: string) =>
      ledgersAt(trace, headUs)[
        trace.lanes.findIndex((lane) => lane.protocol === protocol)
      ] as Ledger
    for (const purpose of purposes) {
      expect(countedAt(both(of('websocket'), [purpose]), 'ip')).toBeGreaterThan(0)
    }
    // Updates of a WebSocket: frames down, and nothing but acknowledgements up.
    const { up, down } = of('websocket').updates
    expect(countedAt(up, 'http')).toBe(0)
    expect(up.ip % 52).toBe(0)
    expect(down.payload).toBeGreaterThan(0)
    // Nobody says anything by polling but in a POST.
    expect(of('polling').updates.up.payload).toBe(0)
    expect(of('polling').messages.up.payload).toBeGreaterThan(0)
    expect(of('polling').messages.down.payload).toBe(0)
  })
})

describe('TLS', () => {
  it('adds records around every write and a handshake for every connection, and nothing else', async () => {
    const base = presetById('overhead')?.scenario as Scenario
    const link = { ...base.link, security: 'tls-1.3' } as const
    const [plain, secure] = await Promise.all([played(base, 8e6), played({ ...base, link }, 8e6)])
    const handshake = tlsHandshake(HOST).reduce((sum, { bytes }) => sum + bytes, 0)
    secure.trace.lanes.forEach(({ messages, connections }, lane) => {
      let records = 0
      let flights = 0
      for (let i = 0; i < messages.length; i++) {
        const { httpBytes, tlsBytes, type } = messages.get(i)
        if (type === 'tls') flights += tlsBytes
        else records += Math.ceil(httpBytes / 16_384)
      }
      expect(flights).toBe(handshake * connections.openedUs.length)
      const ledger = ledgersAt(secure.trace, 8e6)[lane] as Ledger
      expect(both(ledger).tls).toBe(flights + 22 * records)
      expect(both(ledgersAt(plain.trace, 8e6)[lane] as Ledger).tls).toBe(0)
    })
  })
})

describe('headers', () => {
  it('are all that is not the body: a head of HTTP, two bytes of a frame, six with a mask', async () => {
    const { trace, scenario, headUs } = await played(
      presetById('overhead')?.scenario as Scenario,
      5_000_000,
    )
    expect(headUs).toBe(5_000_000)
    const sizes = (protocol: string, wanted: string, from: string) => {
      const lane = trace.lanes.findIndex((one) => one.protocol === protocol)
      const { messages } = trace.lane(lane)
      return Array.from({ length: messages.length }, (_, index) => messages.get(index))
        .filter(({ type, from: side }) => type === wanted && side === from)
        .map(({ index, httpBytes }) => [headerBytes(trace, scenario, lane, index), httpBytes])
    }
    for (const [header] of sizes('websocket', 'frame', 'server')) expect(header).toBe(2)
    for (const [header] of sizes('websocket', 'frame', 'client')) expect(header).toBe(6)
    for (const [header, all] of sizes('polling', 'request', 'client')) expect(header).toBe(all)
  })
})

describe('the break-even of two streams', () => {
  it('counts all of the stream and nothing of the messages of its client', async () => {
    const base = presetById('overhead')?.scenario as Scenario
    const silent = { ...base, upstream: { ...base.upstream, ratePerSecond: 0 } }
    const [quiet, busy] = await Promise.all([played(silent, 9e6), played(base, 9e6)])
    const sse = quiet.trace.lanes.findIndex(({ protocol }) => protocol === 'sse')
    const costs = streamCosts(busy.trace, sse, 9e6)
    expect(costs.length).toBe(1 + busy.trace.lane(sse).deliveries.atUs.length)
    // The stream has a connection of its own: what is posted beside it changes nothing on it.
    expect(costs).toEqual(streamCosts(quiet.trace, sse, 9e6))
    const lastUs = quiet.trace.lane(sse).deliveries.atUs.at(costs.length - 2)
    expect(costs.at(-1)).toBe(total(ledgersAt(quiet.trace, lastUs)[sse] as Ledger))
  })

  it('turns to SSE where news is rare: its heartbeat is cheaper than a ping and its pong', async () => {
    const base = presetById('overhead')?.scenario as Scenario
    const lanes = base.lanes.filter(({ protocol }) => /^(sse|websocket)$/.test(protocol))
    const upstream = { ...base.upstream, ratePerSecond: 0 }
    const of = async (ratePerSecond: number, untilUs: number) => {
      const feed = { ...base.feed, ratePerSecond }
      const { trace } = await played({ ...base, feed, upstream, lanes }, untilUs)
      return breakEven(streamCosts(trace, 0, untilUs), streamCosts(trace, 1, untilUs))
    }
    const often = await of(1, 60e6)
    expect(often.more).toBeGreaterThan(0)
    expect([often.changedAt, often.foreseenAt]).toEqual([undefined, undefined])
    const rare = await of(0.05, 600e6)
    expect(rare.setUpMore).toBeGreaterThan(0)
    expect(rare.more).toBeLessThan(0)
    expect(rare.changedAt).toBeGreaterThan(1)
  })

  it('is the update at which the cheaper of the two changes', () => {
    expect(breakEven([100, 130, 160, 190], [150, 160, 170, 180])).toEqual({
      updates: 3,
      setUpMore: -50,
      more: 10,
      moreByUpdate: 20,
      changedAt: 3,
    })
    expect(breakEven([100, 110, 120], [50, 80, 110])).toMatchObject({ more: 10, foreseenAt: 3 })
    expect(breakEven([100, 110, 120], [50, 59, 68]).foreseenAt).toBeUndefined()
    expect(breakEven([], [])).toMatchObject({ updates: 0, more: 0 })
  })
})
