import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../kernel/random.ts'
import type { Protocol } from '../scenario/scenario.ts'
import { Trace } from '../trace/trace.ts'
import { type MessageType, messageTypes } from '../trace/vocabulary.ts'
import { figuresAt, type LaneFigures } from './lane-figures.ts'

/** Any order of entries that the trace can hold: it need not be one that a protocol would make. */
function randomTrace(seed: number, entries: number, protocol: Protocol) {
  const random = createRandom(seed, 'trace')
  const below = (limit: number) => Math.floor(random.uniform() * limit)
  const trace = new Trace([{ id: 'lane', protocol }])
  const lane = trace.lane(0)
  const grow = (untilEntries: number, fromUs: number) => {
    let nowUs = fromUs
    while (trace.length < untilEntries) {
      nowUs += below(3) * below(2_000)
      const what = below(10)
      const updates = trace.updates.createdUs.length
      if (what < 2) trace.created(nowUs, below(100))
      else if (what < 5 && updates > 0) trace.delivered(nowUs, 0, 1 + below(updates), 0)
      else if (what === 5) trace.received(nowUs, 0, 0, nowUs - below(50_000))
      else if (what === 6) trace.opened(nowUs, 0)
      else {
        const type = messageTypes[below(messageTypes.length)] as MessageType
        const sent = lane.messages.length
        trace.sent(nowUs, 0, {
          type,
          from: random.chance(0.5) ? 'client' : 'server',
          arrivalUs: nowUs + below(90_000),
          connection: 0,
          answers: type === 'response' && sent > 0 ? below(sent) : undefined,
          payloadBytes: below(100),
          httpBytes: below(500),
          tlsBytes: below(40),
          ipBytes: below(900),
          updateCount: below(3),
          status: [200, 204, 503][below(3)] as number,
        })
      }
    }
    return nowUs
  }
  return { trace, endUs: grow(entries, 0), grow }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: number[]) => (values.length ? sum(values) / values.length / 1_000 : undefined)

/** Quantile of type 7, the slow way. */
function quantile(values: number[], p: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * p
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
  if (low === undefined || high === undefined) return undefined
  return (low + (high - low) * (position - Math.floor(position))) / 1_000
}

/** The same figures from the log of entries alone, as the words of the trace define them. */
function slowFigures(trace: Trace, atUs: number): LaneFigures {
  const { messages, received, protocol } = trace.lane(0)
  const entries = Array.from({ length: trace.length }, (_, i) => trace.entry(i)).filter(
    ({ timeUs }) => timeUs <= atUs,
  )
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind)
  const sent = of('sent').map(({ subject }) => messages.get(subject))
  const from = (side: string) => sent.filter((message) => message.from === side)
  const created = of('created').map(({ subject }) => subject)
  const delivered = of('delivered')
  const latencies = delivered.map(({ timeUs, subject }) => timeUs - trace.createdUs(subject))
  const newest = Math.max(0, ...delivered.map(({ subject }) => subject))
  const missing = created.find((update) => update > newest)
  const polls = protocol === 'sse' || protocol === 'websocket' ? [] : sent
  return {
    updatesCreated: created.length,
    updatesDelivered: delivered.length,
    latencyMeanMs: mean(latencies),
    latencyP50Ms: quantile(latencies, 0.5),
    latencyP95Ms: quantile(latencies, 0.95),
    latencyMaxMs: latencies.length ? Math.max(...latencies) / 1_000 : undefined,
    requests: sent.filter(({ type }) => type === 'request').length,
    posts: sent.filter(({ type }) => type === 'post').length,
    emptyAnswers: polls.filter(
      ({ type, answers, updateCount, status }) =>
        type === 'response' &&
        updateCount === 0 &&
        status < 300 &&
        answers >= 0 &&
        messages.get(answers).type === 'request',
    ).length,
    bytesUp: sum(from('client').map(({ httpBytes }) => httpBytes)),
    bytesDown: sum(from('server').map(({ httpBytes }) => httpBytes)),
    tlsBytesUp: sum(from('client').map(({ tlsBytes }) => tlsBytes)),
    tlsBytesDown: sum(from('server').map(({ tlsBytes }) => tlsBytes)),
    ipBytesUp: sum(from('client').map(({ ipBytes }) => ipBytes)),
    ipBytesDown: sum(from('server').map(({ ipBytes }) => ipBytes)),
    payloadBytes: sum(sent.map(({ payloadBytes }) => payloadBytes)),
    payloadBytesUp: sum(from('client').map(({ payloadBytes }) => payloadBytes)),
    connectionsOpened: of('opened').length,
    messagesReceived: of('received').length,
    upstreamLatencyMeanMs: mean(
      of('received').map(({ timeUs, subject }) => timeUs - received.sentUs.at(subject - 1)),
    ),
    newestUpdate: newest,
    stalenessUs: missing === undefined ? 0 : atUs - trace.createdUs(missing),
  }
}

const close = (a: LaneFigures, b: LaneFigures) => {
  for (const key of Object.keys(b) as (keyof LaneFigures)[]) {
    if (b[key] === undefined) expect(a[key]).toBeUndefined()
    else expect(a[key], key).toBeCloseTo(b[key], 6)
  }
  expect(Object.keys(a)).toEqual(Object.keys(b))
}

describe('figuresAt', () => {
  it('equals adding everything up again, at any instant, in any order, while the trace grows', () => {
    const protocol = fc.constantFrom<Protocol>('polling', 'long-polling', 'sse', 'websocket')
    const instants = fc.array(fc.double({ min: 0, max: 1.05, noNaN: true }), { maxLength: 4 })
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof(fc.integer({ max: 60, min: 0 }), fc.integer({ min: 1_000, max: 12_000 })),
        protocol,
        instants,
        (seed, entries, lane, shares) => {
          const { trace, endUs, grow } = randomTrace(seed, entries, lane)
          for (const share of [1, ...shares]) {
            const atUs = Math.round(endUs * share)
            close(figuresAt(trace, 0, atUs), slowFigures(trace, atUs))
          }
          const laterUs = grow(trace.length + 700, endUs)
          close(figuresAt(trace, 0, laterUs), slowFigures(trace, laterUs))
          close(figuresAt(trace, 0, endUs - 1), slowFigures(trace, endUs - 1))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('has nothing to say about latency before the first delivery', () => {
    const trace = new Trace([{ id: 'a', protocol: 'sse' }])
    trace.created(1_000, 10)
    const figures = figuresAt(trace, 0, 5_000)
    expect(figures.latencyMeanMs).toBeUndefined()
    expect(figures.latencyMaxMs).toBeUndefined()
    expect(figures.stalenessUs).toBe(4_000)
    trace.delivered(5_000, 0, 1, 0)
    expect(figuresAt(trace, 0, 5_000)).toMatchObject({ latencyMeanMs: 4, stalenessUs: 0 })
    expect(figuresAt(trace, 0, 4_999).stalenessUs).toBe(3_999)
  })

  it('stays cheap: ten looks at a million messages cost less than one pass over them', () => {
    const trace = new Trace([{ id: 'a', protocol: 'sse' }])
    for (let i = 1; i <= 1_000_000; i++) {
      trace.created(i * 50, 10)
      const message = {
        type: 'event',
        from: 'server',
        arrivalUs: i * 50 + 40,
        connection: 0,
      } as const
      trace.sent(i * 50, 0, { ...message, ipBytes: 100, httpBytes: 50 })
      trace.delivered(i * 50 + 40, 0, i, i - 1)
    }
    const spent = (looks: () => void) => {
      const start = performance.now()
      looks()
      return performance.now() - start
    }
    const first = spent(() => figuresAt(trace, 0, 50_000_000))
    const ten = spent(() => {
      for (let i = 1; i <= 10; i++) figuresAt(trace, 0, i * 4_999_999)
    })
    expect(ten).toBeLessThan(first)
  })
})
