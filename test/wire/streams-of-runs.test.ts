// The bytes of whole connections, message after message: decoders of others and our own find in them what
// the run's trace says was sent, however they are cut.
import { createParser } from 'eventsource-parser'
import { expect, test } from 'vitest'
import { messageBytes } from '../../src/bytes/message-bytes.ts'
import { createRun, type Run } from '../../src/lab/run.ts'
import { presets } from '../../src/scenario/presets.ts'
import type { MessageType } from '../../src/trace/vocabulary.ts'
import { type HttpItem, HttpReader } from '../../src/wire/http-reader.ts'
import { MessageReader } from '../../src/wire/message-reader.ts'
import { joined, pieces, readAll } from './pieces.ts'

const CUTS = [0.01, 0.2, 0.21, 0.5, 0.77, 0.9, 0.99]

interface Stream {
  bytes: Uint8Array
  types: MessageType[]
  updates: number[]
}

/** One direction of one connection. */
function streamOf(
  { trace, scenario }: Run,
  lane: number,
  connection: number,
  from: string,
): Stream {
  const { messages } = trace.lane(lane)
  const parts: Uint8Array[] = []
  const types: MessageType[] = []
  const updates: number[] = []
  for (let i = 0; i < messages.length; i++) {
    const message = messages.get(i)
    if (message.connection !== connection || message.from !== from) continue
    parts.push(messageBytes(trace, scenario, lane, i).bytes)
    types.push(message.type)
    for (let n = 0; n < message.updateCount; n++) updates.push(message.firstUpdate + n)
  }
  return { bytes: joined(parts), types, updates }
}

const count = ({ types }: Stream, ...wanted: MessageType[]): number =>
  types.filter((type) => wanted.includes(type)).length

const bytesIn = (items: HttpItem[], wanted: 'body' | 'other'): Uint8Array =>
  joined(items.flatMap((item) => (item.kind === wanted ? [item.bytes] : [])))

function httpItems(side: 'request' | 'response', { bytes }: Stream): HttpItem[] {
  const { items, failure } = readAll(new HttpReader(side), pieces(bytes, CUTS))
  expect(failure).toBeUndefined()
  return items
}

/** The ids of the updates in an event stream, by the judge. */
function idsOf(stream: Uint8Array): number[] {
  const ids: number[] = []
  createParser({ onEvent: ({ id }) => ids.push(Number(id)) }).feed(Buffer.from(stream).toString())
  return ids
}

function expectFrames(from: 'client' | 'server', frames: Uint8Array, stream: Stream): void {
  const { items, failure } = readAll(new MessageReader(from), pieces(frames, CUTS))
  expect(failure).toBeUndefined()
  expect(items.length).toBe(count(stream, 'frame', 'ping', 'pong', 'close'))
  if (from === 'client') return
  const ids = items.flatMap((item) => (item.kind === 'text' ? [JSON.parse(item.text).id] : []))
  expect(ids).toEqual(stream.updates)
}

test.each(presets)('preset $id', async ({ scenario }) => {
  const run = createRun(scenario)
  await run.runTo(10_000_000)
  let decoded = 0
  for (const [lane, { protocol }] of scenario.lanes.entries()) {
    const { openedUs } = run.trace.lane(lane).connections
    for (let connection = 0; connection < openedUs.length; connection++) {
      const up = streamOf(run, lane, connection, 'client')
      const down = streamOf(run, lane, connection, 'server')
      const [asked, answered] = [httpItems('request', up), httpItems('response', down)]
      const heads = (items: HttpItem[]) => items.filter(({ kind }) => kind === 'head').length
      expect(heads(asked)).toBe(count(up, 'request', 'post'))
      expect(heads(answered)).toBe(count(down, 'response'))
      if (protocol === 'websocket') {
        expectFrames('client', bytesIn(asked, 'other'), up)
        expectFrames('server', bytesIn(answered, 'other'), down)
      } else if (count(down, 'event', 'comment') > 0) {
        expect(idsOf(bytesIn(answered, 'body'))).toEqual(down.updates)
      } else {
        const body = Buffer.from(bytesIn(answered, 'body')).toString()
        const ids = [...body.matchAll(/"id":(\d+),"createdAt"/g)].map(([, id]) => Number(id))
        expect(ids).toEqual(down.updates)
      }
      decoded += heads(answered)
    }
  }
  expect(decoded).toBeGreaterThanOrEqual(scenario.lanes.length)
})
