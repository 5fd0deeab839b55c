// The simulation against reality: the same clients and endpoints on real sockets for some seconds. A busy
// machine makes real messages late, never early, and never changes what is said: so counts, order and bytes
// are judged, and of the times only that nobody is faster than the path.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Figures, simulate } from '../scripts/reality/figures.ts'
import { playReally, type RealLane, type RealRun } from '../scripts/reality/real-run.ts'
import { plan, type RealityOptions, realityScenario } from '../scripts/reality/scenario.ts'
import { protocols } from '../src/scenario/scenario.ts'
import { requestHead } from '../src/wire/http1.ts'

const options: RealityOptions = { forMs: 7_000, delayMs: 30, ratePerSecond: 4, seed: 2 }

const { site } = realityScenario(options)

let real: RealRun
let simulated: Figures[]
beforeAll(async () => {
  const scenario = realityScenario(options)
  real = await playReally(scenario, plan(options))
  simulated = await simulate({ ...scenario, inputs: real.inputs, durationMs: real.durationMs })
})

describe.each(protocols.map((protocol, lane) => [protocol, lane] as const))(
  '%s',
  (protocol, index) => {
    const lanes = () => ({
      lane: real.lanes[index] as RealLane,
      figures: (real.lanes[index] as RealLane).figures,
      model: simulated[index] as Figures,
    })

    it('delivers every update once, in order, here and there', () => {
      const { lane, model } = lanes()
      const created = real.inputs.filter(({ kind }) => kind === 'publish').length
      expect(created).toBeGreaterThan(5)
      expect(lane.delivered).toEqual(Array.from({ length: created }, (_, i) => i + 1))
      expect(model.updatesDelivered).toBe(created)
    })

    it('is never faster than the path', () => {
      const { lane, figures, model } = lanes()
      expect(Math.min(...lane.latenciesMs)).toBeGreaterThanOrEqual(options.delayMs - 1)
      expect(figures.upstreamLatencyMeanMs).toBeGreaterThanOrEqual(options.delayMs - 1)
      expect(model.upstreamLatencyMeanMs).toBeGreaterThanOrEqual(options.delayMs)
    })

    it('brings every message up', () => {
      const { figures, model } = lanes()
      const sent = real.inputs.filter(({ kind }) => kind === 'send').length
      expect(sent).toBeGreaterThan(0)
      expect([figures.messagesReceived, model.messagesReceived]).toEqual([sent, sent])
    })

    const fixed = protocol === 'sse' || protocol === 'websocket' || protocol === 'request-response'
    it.runIf(fixed)('asks as often, and says as much, as the simulation', () => {
      const { figures, model } = lanes()
      expect(figures.requests).toBe(model.requests)
      // A heartbeat or a ping may fall on either side of the end, a batch have one digit more.
      expect(Math.abs(figures.bytesUp - model.bytesUp)).toBeLessThanOrEqual(24)
      expect(Math.abs(figures.bytesDown - model.bytesDown)).toBeLessThanOrEqual(48)
    })

    it.runIf(!fixed)('asks about as often; each question and answer has its size', () => {
      const { figures, model } = lanes()
      expect(figures.requests).toBeGreaterThan(0.5 * model.requests)
      expect(figures.requests).toBeLessThanOrEqual(model.requests + 2)
      const target = protocol === 'polling' ? '/updates?after=10' : '/updates/wait?after=10'
      const { length } = requestHead({ method: 'GET', target, initiator: 'fetch' }, site)
      const extra = (figures.requests - model.requests) * length
      // An id may have one digit less.
      expect(Math.abs(figures.bytesUp - model.bytesUp - extra)).toBeLessThanOrEqual(24)
    })
  },
)
