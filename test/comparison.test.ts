// The comparison against adding everything up again, and its words against their numbers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { compareLane, type Proof } from '../src/metrics/comparison.ts'
import { bytesAt, figuresAt } from '../src/metrics/lane-figures.ts'
import { defaultScenario } from '../src/scenario/defaults.ts'
import { layers } from '../src/scenario/layers.ts'
import { Trace } from '../src/trace/trace.ts'
import { cellText, cellWords, measuredRows } from '../src/ui/comparison/cells.ts'
import { proofSentence } from '../src/ui/comparison/proof-words.ts'
import { scales, wordFor } from '../src/ui/comparison/scales.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'
import { linesOf, slowLane } from './slow-lane.ts'

const instants = fc.array(fc.nat(LONG_US), { minLength: 1, maxLength: 3 })

/** The most requests in any second that ends with one. */
const busiest = (requests: readonly number[]): number =>
  Math.max(
    0,
    ...requests.map((end) => requests.filter((us) => us <= end && us > end - 1_000_000).length),
  )

describe('a column of the comparison', () => {
  it('equals a slow recomputation, and each proof is a message that has been sent', () =>
    fc.assert(
      fc.asyncProperty(anyScenario, instants, async (scenario, chosen) => {
        const run = createRun(scenario)
        await run.runTo(LONG_US)
        const { trace } = run
        const lines = linesOf(trace)
        for (const lane of trace.lanes.keys())
          for (const atUs of [...chosen, LONG_US]) judge(trace, lane, atUs, lines)
        run.close()
      }),
      { numRuns: 25 },
    ))

  function judge(trace: Trace, lane: number, atUs: number, lines: ReturnType<typeof linesOf>) {
    const slow = slowLane(trace, lane, lines, atUs)
    const its = compareLane(trace, lane, atUs, 'ip')
    const sent = slow.sent
    const news = sent.filter(({ from, updates }) => from === 'server' && updates)
    expect(its.connection).toMatchObject({
      opened: slow.figures.connectionsOpened,
      open: slow.open,
      requests: slow.requests.length,
    })
    expect(its.communication).toMatchObject({
      pushed: news.filter(({ type }) => type !== 'response').length,
      asked: slow.answers.length,
      framesUp: sent.filter(({ type, from }) => type === 'frame' && from === 'client').length,
      posts: slow.figures.posts,
    })
    expect(its.latency.maxMs).toBe(slow.figures.latencyMaxMs)
    const { received } = trace.lane(lane)
    const ways = Array.from({ length: received.atUs.length }, (_, row) => row)
      .filter((row) => received.atUs.at(row) <= atUs)
      .map((row) => received.atUs.at(row) - received.sentUs.at(row))
    if (ways.length === 0) expect(its.latency.upMeanMs).toBeUndefined()
    else
      expect(its.latency.upMeanMs).toBeCloseTo(
        ways.reduce((sum, us) => sum + us, 0) / ways.length / 1_000,
        6,
      )
    const { proof } = its.latency
    const proven = slow.deliveries.find(({ atUs: at, update }) => {
      return at === proof?.atUs && update === its.latency.update
    })
    expect(proven && proven.latencyUs / 1_000).toBe(slow.figures.latencyMaxMs)
    const { payload, http, tls, ip } = slow.bytes
    const total = payload + http + tls + ip
    const delivered = slow.deliveries.length
    expect(its.efficiency).toMatchObject({
      bytesPerUpdate: delivered ? total / delivered : undefined,
      requestsPerUpdate: delivered ? slow.requests.length / delivered : undefined,
      payloadShare: total ? payload / total : undefined,
      answers: slow.answers.length,
      emptyAnswers: slow.answers.filter(({ empty }) => empty).length,
    })
    expect(its.load.busiestSecond).toBe(busiest(slow.requests))
    expect(its.load.open.now).toBe(slow.open)
    expect(its.load.held.now).toBe(slow.held)
    for (const row of measuredRows) {
      const found: Proof | undefined = its[row].proof
      if (!found) continue
      expect(found.atUs).toBeLessThanOrEqual(atUs)
      expect(sent.some(({ message, t }) => message === found.message && t <= found.atUs)).toBe(true)
      expect(proofSentence(its, row, trace.lane(lane), 'ip')).toMatch(/\d+\.\d{3} s: [A-Z\d].+\.$/)
    }
  }

  it('at t is that of a run that ended at t, to the word', () =>
    fc.assert(
      fc.asyncProperty(anyScenario, fc.nat(LONG_US), async (scenario, atUs) => {
        const [whole, ended] = [createRun(scenario), createRun(scenario)]
        await whole.runTo(LONG_US)
        await ended.runTo(atUs)
        for (const lane of scenario.lanes.keys()) {
          compareLane(whole.trace, lane, LONG_US, 'http')
          const columns = [whole, ended].map(({ trace }) => compareLane(trace, lane, atUs, 'http'))
          const [a, b] = columns
          expect(a).toEqual(b)
          if (!a || !b) continue
          for (const row of measuredRows)
            expect(proofSentence(a, row, whole.trace.lane(lane), 'http')).toBe(
              proofSentence(b, row, ended.trace.lane(lane), 'http'),
            )
        }
        for (const run of [whole, ended]) run.close()
      }),
      { numRuns: 20 },
    ))

  it('counts bytes at the layer that is looked at', async () => {
    const run = createRun(defaultScenario)
    await run.runTo(20_000_000)
    for (const lane of run.trace.lanes.keys())
      for (const layer of layers) {
        const figures = figuresAt(run.trace, lane, 20_000_000)
        const { up, down } = bytesAt(figures, layer)
        const { efficiency } = compareLane(run.trace, lane, 20_000_000, layer)
        expect(efficiency.bytesPerUpdate).toBe((up + down) / figures.updatesDelivered)
      }
    run.close()
  })
})

describe('the words', () => {
  it('change where their thresholds say, and nowhere else', () => {
    for (const scale of Object.values(scales)) {
      let least = 0
      for (const { below, word } of scale.steps) {
        expect(wordFor(scale, least)).toBe(word)
        if (Number.isFinite(below)) expect(wordFor(scale, below - 1e-9)).toBe(word)
        least = below
      }
      expect(new Set(scale.steps.map(({ word }) => word)).size).toBe(scale.steps.length)
    }
  })

  it('the lecture: low for who is told at once, high for who asks', async () => {
    const run = createRun(defaultScenario)
    await run.runTo(20_000_000)
    const text = (protocol: string, row: (typeof measuredRows)[number]) => {
      const lane = run.trace.lanes.findIndex((one) => one.protocol === protocol)
      return cellText(cellWords(compareLane(run.trace, lane, 20_000_000, 'http'), row, 'http'))
    }
    expect(text('polling', 'latency')).toMatch(/^High: 1\.01 s; 95 % within [\d.]+ s; slowest/)
    expect(text('long-polling', 'latency')).toMatch(/^Very low: 53 ms/)
    expect(text('websocket', 'latency')).toMatch(/^Very low: 50 ms/)
    expect(text('polling', 'communication')).toMatch(/^Client asks; 10 of 10 answers asked for/)
    expect(text('long-polling', 'communication')).toMatch(/^Client asks, server waits/)
    expect(text('sse', 'communication')).toMatch(/^Server, unasked; 17 messages down, unasked/)
    expect(text('websocket', 'connection')).toMatch(/^One, kept open; opened once, 20\.0 s so far/)
    run.close()
  })

  it('nothing has happened yet: no word and no number', () => {
    const trace = new Trace([{ id: 'polling', protocol: 'polling' }])
    const its = compareLane(trace, 0, 0, 'http')
    for (const row of ['latency', 'efficiency', 'load'] as const)
      expect(cellText(cellWords(its, row, 'http'))).toMatch(/^–; nothing/)
    for (const row of measuredRows) expect(its[row].proof).toBeUndefined()
  })
})
