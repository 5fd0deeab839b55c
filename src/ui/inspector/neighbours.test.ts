import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryCarrier } from '../../lab/memory-carrier.ts'
import { createRun } from '../../lab/run.ts'
import { presetById } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { inExchange, onConnection } from './neighbours.ts'

const { scenario } = presetById('lecture') as { scenario: Scenario }
const run = createRun(
  { ...scenario, upstream: { ratePerSecond: 1, payloadBytes: 20 } },
  memoryCarrier,
)
await run.runTo(20_000_000)

const anyMessage = fc.integer({ min: 0, max: run.trace.lanes.length - 1 }).chain((lane) =>
  fc.record({
    lane: fc.constant(run.trace.lane(lane)),
    index: fc.integer({ min: 0, max: run.trace.lane(lane).messages.length - 1 }),
  }),
)

describe('neighbours', () => {
  it('every message is on its connection once, with all others of that connection', () => {
    fc.assert(
      fc.property(anyMessage, ({ lane, index }) => {
        const { connection, length } = lane.messages
        const all = onConnection(lane, connection.at(index), length)
        expect(all.filter((each) => each === index)).toHaveLength(1)
        expect(all.every((each) => connection.at(each) === connection.at(index))).toBe(true)
      }),
    )
  })

  it('an exchange is the same for each of its messages, and holds the request that was answered', () => {
    fc.assert(
      fc.property(anyMessage, ({ lane, index }) => {
        const { messages } = lane
        const connection = onConnection(lane, messages.connection.at(index), messages.length)
        const exchange = inExchange(lane, connection, index)
        for (const each of exchange) expect(inExchange(lane, connection, each)).toEqual(exchange)
        const answered = messages.answers.at(index)
        if (answered >= 0) expect(exchange[0]).toBe(answered)
        const type = messages.typeOf(index)
        if (type === 'request' || type === 'post') expect(exchange[0]).toBe(index)
        if (type === 'frame' || type === 'syn' || type === 'fin') expect(exchange).toEqual([])
      }),
    )
  })

  it('events belong to the request that opened their stream', () => {
    const lane = run.trace.lanes.find(({ protocol }) => protocol === 'sse')
    if (!lane) throw new Error('The lecture has a lane of Server-Sent Events.')
    const types = Array.from({ length: lane.messages.length }, (_, i) => lane.messages.typeOf(i))
    const event = types.lastIndexOf('event')
    const connection = onConnection(lane, lane.messages.connection.at(event), types.length)
    const exchange = inExchange(lane, connection, event)
    expect(types[exchange[0] as number]).toBe('request')
    expect(exchange.length).toBeGreaterThan(10)
  })
})
