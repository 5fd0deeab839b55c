// The scene against the trace itself: traces of random traffic, and one told by hand.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layers } from '../../scenario/layers.ts'
import { Trace } from '../../trace/trace.ts'
import { densityOf } from './density.ts'
import { Scene } from './scene.ts'
import { noShapes, type Shapes, touching } from './shapes.ts'

interface Step {
  gapUs: number
  flightUs: number
  what: 'update' | 'frame' | 'ping' | 'request' | 'answer'
}

const steps = fc.array(
  fc.record({
    gapUs: fc.integer({ min: 1, max: 400_000 }),
    flightUs: fc.integer({ min: 1, max: 900_000 }),
    what: fc.constantFrom('update', 'frame', 'ping', 'request', 'answer') as fc.Arbitrary<
      Step['what']
    >,
  }),
  { minLength: 1, maxLength: 80 },
)

/** A trace of these steps in one lane; what arrives is written when its time has come. */
function traceOf(list: Step[]): { trace: Trace; headUs: number } {
  const trace = new Trace([{ id: 'a', protocol: 'websocket' }])
  const arrivals: { atUs: number; message: number; update: number }[] = []
  const asked: number[] = []
  let nowUs = 0
  let lastUs = 0
  let updates = 0
  trace.opened(0, 0)
  const settle = (toUs: number) => {
    for (;;) {
      arrivals.sort((a, b) => a.atUs - b.atUs)
      const next = arrivals[0]
      if (!next || next.atUs > toUs) return
      arrivals.shift()
      trace.arrived(next.atUs, 0, next.message)
      if (next.update > 0) trace.delivered(next.atUs, 0, next.update, next.message)
    }
  }
  for (const { gapUs, flightUs, what } of list) {
    nowUs += gapUs
    settle(nowUs)
    // TCP keeps order: nothing overtakes.
    const arrivalUs = Math.max(nowUs + flightUs, lastUs)
    const common = { arrivalUs, connection: 0, ipBytes: 60 }
    let message = -1
    if (what === 'update') {
      updates = trace.created(nowUs, 50)
      const news = { firstUpdate: updates, updateCount: 1 }
      message = trace.sent(nowUs, 0, { ...common, ...news, type: 'frame', from: 'server' })
      arrivals.push({ atUs: arrivalUs, message, update: updates })
    } else if (what === 'request') {
      message = trace.sent(nowUs, 0, { ...common, type: 'request', from: 'client' })
      asked.push(message)
      arrivals.push({ atUs: arrivalUs, message, update: 0 })
    } else {
      const answers = what === 'answer' ? asked.shift() : undefined
      const from = what === 'frame' ? 'client' : 'server'
      const type = answers === undefined ? (what === 'frame' ? 'frame' : 'ping') : 'response'
      message = trace.sent(nowUs, 0, { ...common, type, from, answers, status: answers && 200 })
      arrivals.push({ atUs: arrivalUs, message, update: 0 })
    }
    lastUs = arrivalUs
  }
  settle(Number.POSITIVE_INFINITY)
  return { trace, headUs: Math.max(nowUs, lastUs) }
}

const moments = fc.double({ min: 0, max: 1, noNaN: true })

it('a message is counted at a layer where it weighs something, and at TCP/IP in any case', () => {
  const trace = new Trace([{ id: 'a', protocol: 'polling' }])
  const sizes = [
    { type: 'syn', ipBytes: 60 },
    { type: 'tls', tlsBytes: 90, ipBytes: 142 },
    { type: 'request', httpBytes: 100, tlsBytes: 22, ipBytes: 174 },
    { type: 'response', payloadBytes: 5, httpBytes: 50, tlsBytes: 22, ipBytes: 124 },
  ] as const
  trace.opened(0, 0)
  for (const size of sizes)
    trace.sent(1, 0, { ...size, from: 'client', arrivalUs: 2, connection: 0 })
  const counted = layers.map(
    (layer) =>
      new Scene(trace, false, layer).within(0, 9, 9).arrows.filter((arrow) => arrow.counted).length,
  )
  expect(counted).toEqual([1, 2, 3, 4])
  const sent = layers.map((layer) => densityOf(trace, layer).count(0, 'up', 0, 1e6))
  expect(sent).toEqual(counted)
})

it('shows nothing that is later than the instant looked at', () => {
  fc.assert(
    fc.property(steps, moments, (list, share) => {
      const { trace, headUs } = traceOf(list)
      const untilUs = Math.floor(share * headUs)
      const scene = new Scene(trace)
      const shapes = scene.within(0, headUs, untilUs)
      for (const { fromUs } of shapes.arrows) expect(fromUs).toBeLessThanOrEqual(untilUs)
      for (const { toUs } of [...shapes.bars, ...shapes.bands]) {
        expect(toUs).toBeLessThanOrEqual(untilUs)
      }
      for (const { atUs } of [...shapes.marks, ...shapes.discs, ...shapes.labels]) {
        expect(atUs).toBeLessThanOrEqual(untilUs)
      }
      const live = scene.live(untilUs)
      for (const { fromUs, toUs } of live.arrows) {
        expect(fromUs).toBeLessThanOrEqual(untilUs)
        expect(toUs).toBeGreaterThan(untilUs)
      }
      for (const { toUs } of [...live.bars, ...live.bands]) expect(toUs).toBe(untilUs)
    }),
  )
})

const keysOf = (shapes: Shapes) =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, list]) => [
      name,
      [...new Set((list as object[]).map((shape) => JSON.stringify(shape)))].sort(),
    ]),
  )

it('grows step by step to what it would be if drawn at once', () => {
  fc.assert(
    fc.property(steps, fc.array(moments, { maxLength: 6 }), fc.boolean(), (list, stops, calm) => {
      const { trace, headUs } = traceOf(list)
      const scene = new Scene(trace, calm)
      const grown = noShapes()
      let sinceUs = -1
      for (const stop of [...stops.map((share) => Math.floor(share * headUs)), headUs].sort(
        (a, b) => a - b,
      )) {
        const { shapes } = scene.since(sinceUs, stop)
        for (const [name, found] of Object.entries(shapes)) {
          ;(grown[name as keyof Shapes] as object[]).push(...(found as object[]))
        }
        sinceUs = Math.max(sinceUs, stop)
      }
      const once = scene.within(0, headUs, headUs)
      // Tints are drawn when a tile is begun, never grown.
      expect(keysOf({ ...grown, tints: [] })).toEqual(keysOf({ ...once, tints: [] }))
    }),
  )
})

it('tells tiles apart without losing anything', () => {
  fc.assert(
    fc.property(steps, moments, (list, share) => {
      const { trace, headUs } = traceOf(list)
      const cutUs = Math.floor(share * headUs)
      const all = new Scene(trace).within(0, headUs, headUs)
      const left = keysOf(touching(all, 0, cutUs, 0))
      const right = keysOf(touching(all, cutUs, headUs, 0))
      for (const [name, keys] of Object.entries(keysOf(all))) {
        expect([...new Set([...(left[name] ?? []), ...(right[name] ?? [])])].sort()).toEqual(keys)
      }
    }),
  )
})

it('draws one long poll as the textbook does', () => {
  const trace = new Trace([{ id: 'a', protocol: 'long-polling' }])
  trace.opened(0, 0)
  const common = { connection: 0, ipBytes: 60 }
  trace.sent(0, 0, { ...common, type: 'request', from: 'client', arrivalUs: 50_000 })
  trace.arrived(50_000, 0, 0)
  trace.created(900_000, 50)
  const news = { firstUpdate: 1, updateCount: 1, answers: 0, status: 200 }
  trace.sent(900_000, 0, {
    ...common,
    ...news,
    type: 'response',
    from: 'server',
    arrivalUs: 950_000,
  })
  const scene = new Scene(trace)
  expect(scene.live(400_000).bands).toEqual([
    { lane: 0, message: 0, fromUs: 50_000, toUs: 400_000 },
  ])
  expect(scene.live(920_000).bars).toEqual([
    { lane: 0, update: 1, fromUs: 900_000, toUs: 920_000, row: 0 },
  ])
  trace.arrived(950_000, 0, 1)
  trace.delivered(950_000, 0, 1, 1)
  const shapes = scene.within(0, 1_000_000, 1_000_000)
  expect(shapes.arrows.map(({ style, fromServer }) => [style, fromServer])).toEqual([
    ['request', false],
    ['news', true],
  ])
  expect(shapes.bands).toEqual([{ lane: 0, message: 0, fromUs: 50_000, toUs: 900_000 }])
  expect(shapes.bars).toEqual([{ lane: 0, update: 1, fromUs: 900_000, toUs: 950_000, row: 0 }])
  expect(shapes.labels.find(({ kind }) => kind === 'latency')?.text).toBe('50 ms')
})

it('shows waste and losses for what they are', () => {
  const trace = new Trace([{ id: 'a', protocol: 'polling' }])
  trace.opened(0, 0)
  const common = { connection: 0, ipBytes: 60 }
  trace.sent(0, 0, { ...common, type: 'syn', from: 'client', arrivalUs: 50_000 })
  trace.sent(100_000, 0, { ...common, type: 'request', from: 'client', arrivalUs: 450_000 })
  trace.lost(100_000, 0, 1, 1)
  trace.arrived(450_000, 0, 1)
  const empty = { answers: 1, status: 200 }
  trace.sent(450_000, 0, {
    ...common,
    ...empty,
    type: 'response',
    from: 'server',
    arrivalUs: 500_000,
  })
  const { arrows, stubs } = new Scene(trace).within(0, 600_000, 600_000)
  // The stub is as steep as a flight that nothing delays; what arrives is the later try.
  expect(stubs).toEqual([
    { lane: 0, message: 1, fromServer: false, fromUs: 100_000, toUs: 150_000 },
  ])
  expect(arrows.map(({ style, fromUs, toUs }) => [style, fromUs, toUs])).toEqual([
    ['transport', 0, 50_000],
    ['request', 400_000, 450_000],
    ['empty', 450_000, 500_000],
  ])
})

it('lays the bars of updates that wait together beside each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 20 }),
      (waiting, rounds) => {
        const trace = new Trace([{ id: 'a', protocol: 'polling' }])
        for (let round = 0; round < rounds; round++) {
          const startUs = round * 1_000_000
          const ids = Array.from({ length: waiting }, (_, i) =>
            trace.created(startUs + i * 1_000, 50),
          )
          for (const id of ids) trace.delivered(startUs + 500_000, 0, id, 0)
        }
        const { bars } = new Scene(trace).within(0, rounds * 1e6, rounds * 1e6)
        expect(bars.map(({ row }) => row)).toEqual(
          Array.from({ length: rounds * waiting }, (_, i) => i % waiting),
        )
      },
    ),
  )
})
