import { expect, it } from 'vitest'
import { Trace } from '../../trace/trace.ts'
import { hit } from './hit.ts'
import { laneLayout } from './layout.ts'
import { Scene } from './scene.ts'

const US_PER_PX = 10_000

function picture() {
  const trace = new Trace([
    { id: 'a', protocol: 'sse' },
    { id: 'b', protocol: 'long-polling' },
  ])
  for (const lane of [0, 1]) trace.opened(0, lane)
  const common = { connection: 0, ipBytes: 60 }
  trace.sent(100_000, 1, { ...common, type: 'request', from: 'client', arrivalUs: 300_000 })
  trace.arrived(300_000, 1, 0)
  trace.created(1_000_000, 50)
  const news = { firstUpdate: 1, updateCount: 1 }
  trace.sent(1_000_000, 0, {
    ...common,
    ...news,
    type: 'event',
    from: 'server',
    arrivalUs: 1_200_000,
  })
  const answer = { ...news, answers: 0, status: 200 }
  trace.sent(1_000_000, 1, {
    ...common,
    ...answer,
    type: 'response',
    from: 'server',
    arrivalUs: 1_200_000,
  })
  for (const lane of [0, 1]) trace.delivered(1_200_000, lane, 1, lane === 0 ? 0 : 1)
  const layout = laneLayout(2, 400)
  const scene = new Scene(trace)
  const at = (atUs: number, across: number, cursorUs = 2_000_000) =>
    hit(scene, layout, US_PER_PX, { atUs, across }, cursorUs)
  return { layout, at }
}

it('finds updates by disc, mark, bar and hairline, messages by arrow and band', () => {
  const { layout, at } = picture()
  const [sse, long] = layout.lanes
  if (!sse || !long) throw new Error('Two lanes were asked for.')
  const update = { kind: 'update', update: 1 }
  expect(at(1_000_000, layout.updates.size / 2)).toEqual(update)
  expect(at(1_200_000, sse.client)).toEqual(update)
  expect(at(1_000_000, sse.from + 4)).toEqual(update)
  const middle = (sse.client + sse.server) / 2
  expect(at(1_100_000, middle)).toEqual({ kind: 'message', lane: 0, message: 0 })
  expect(at(700_000, long.server)).toEqual({ kind: 'message', lane: 1, message: 0 })
  expect(at(700_000, (long.client + long.server) / 2)).toBeUndefined()
})

it('finds nothing where nothing is drawn yet', () => {
  const { layout, at } = picture()
  const sse = layout.lanes[0]
  if (!sse) throw new Error('Two lanes were asked for.')
  const middle = (sse.client + sse.server) / 2
  expect(at(1_100_000, middle, 900_000)).toBeUndefined()
  // On its way, a message is found only as far as it has come.
  expect(at(1_190_000, sse.client + 8, 1_050_000)).toBeUndefined()
  expect(at(1_010_000, sse.server - 4, 1_050_000)).toEqual({ kind: 'message', lane: 0, message: 0 })
})
