// The TCP segments of a run: as many bytes as the ledger says, a stream that can be put together again, and
// numbers that fit to each other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedBytes } from '../../src/bytes/carried-bytes.ts'
import { type Segment, segmentBytes } from '../../src/bytes/segment.ts'
import { segmentsOf, segmentsOfMessage } from '../../src/bytes/segments.ts'
import { createRun, type Run } from '../../src/lab/run.ts'
import { figuresAt } from '../../src/metrics/lane-figures.ts'
import { presets } from '../../src/scenario/presets.ts'
import { readPacket } from '../../src/wire/read-packet.ts'
import { leaves } from '../../src/wire/spans.ts'
import { anyScenario, LONG_US } from '../arbitrary-scenario.ts'

const sides = ['client', 'server'] as const

function packetsOf({ trace, scenario }: Run, lane: number, connection: number) {
  return segmentsOf(trace, scenario, lane, connection).map((segment) => {
    const packet = segmentBytes(trace, scenario, lane, connection, segment)
    const reading = readPacket(packet.bytes)
    if (!reading.ok) throw new Error(reading.message)
    return { segment, packet, read: reading.value }
  })
}
type Packets = ReturnType<typeof packetsOf>

const connectionsOf = ({ trace }: Run, lane: number): number[] =>
  Array.from({ length: trace.lane(lane).connections.openedUs.length }, (_, i) => i)

/** Everything IP carried, by side. */
function expectLedger(run: Run, lane: number, packets: Packets): void {
  const { ipBytesUp, ipBytesDown } = figuresAt(run.trace, lane, Number.MAX_SAFE_INTEGER)
  const total = (side: 'client' | 'server') =>
    packets
      .filter(({ segment }) => segment.from === side)
      .reduce((sum, { packet }) => sum + packet.bytes.length, 0)
  expect({ up: total('client'), down: total('server') }).toEqual({
    up: ipBytesUp,
    down: ipBytesDown,
  })
}

/** Each direction's bytes, put together by sequence numbers, are its messages one after the other. */
function expectStream(run: Run, lane: number, connection: number, packets: Packets): void {
  const { messages } = run.trace.lane(lane)
  for (const side of sides) {
    const wanted: Uint8Array[] = []
    for (let i = 0; i < messages.length; i++) {
      if (messages.connection.at(i) !== connection) continue
      if (messages.get(i).from === side)
        wanted.push(carriedBytes(run.trace, run.scenario, lane, i).bytes)
    }
    const stream: Uint8Array[] = []
    let next: number | undefined
    for (const { segment, read } of packets) {
      if (segment.from !== side || segment.again) continue
      if (next !== undefined && read.seq !== next) expect.fail(`A gap before ${read.seq}.`)
      next = (read.seq + read.payload.length + ghost(segment)) % 2 ** 32
      stream.push(read.payload)
    }
    expect(Buffer.concat(stream).equals(Buffer.concat(wanted))).toBe(true)
  }
}

const ghost = ({ flags }: Segment): number =>
  flags.includes('syn') || flags.includes('fin') ? 1 : 0

/** Nobody acknowledges what was not sent, or less than before; a segment that only acknowledges says news. */
function expectNumbers(packets: Packets): void {
  const sent = { client: 0, server: 0 }
  const acknowledged = { client: 0, server: 0 }
  const closed = { client: false, server: false }
  const clock = { client: 0, server: 0 }
  for (const { segment, read } of packets) {
    const { from, ack } = segment
    const says = `${JSON.stringify(segment)} in ${JSON.stringify({ sent, acknowledged })}`
    if (ack < acknowledged[from]) expect.fail(`Takes an acknowledgement back: ${says}`)
    if (ack > sent[from === 'client' ? 'server' : 'client']) expect.fail(`Knows too much: ${says}`)
    const pure = segment.message < 0 && !closed[from]
    if (pure && ack === acknowledged[from]) expect.fail(`Says nothing: ${says}`)
    if (read.tsval < clock[from]) expect.fail(`A clock runs back: ${says}`)
    acknowledged[from] = ack
    clock[from] = read.tsval
    sent[from] = Math.max(sent[from], segment.seq + read.payload.length + ghost(segment))
    closed[from] ||= segment.flags.includes('fin')
  }
}

function expectLabels(packets: Packets): void {
  for (const { packet } of packets) {
    let end = 0
    for (const { from, to } of leaves(packet.spans)) {
      if (from !== end || to <= from) expect.fail(`A gap at byte ${end}.`)
      end = to
    }
    if (end !== packet.bytes.length) expect.fail(`Nothing is said of byte ${end}.`)
  }
}

function expectSound(run: Run): number {
  let count = 0
  run.scenario.lanes.forEach((_, lane) => {
    const all: Packets = []
    for (const connection of connectionsOf(run, lane)) {
      const packets = packetsOf(run, lane, connection)
      expectStream(run, lane, connection, packets)
      expectNumbers(packets)
      expectLabels(packets)
      all.push(...packets)
    }
    expectLedger(run, lane, all)
    count += all.length
  })
  return count
}

test.each(presets)('preset $id', async ({ scenario }) => {
  const run = createRun(scenario)
  await run.runTo(6_000_000)
  expect(expectSound(run)).toBeGreaterThan(20)
})

const withoutLosses = anyScenario.map((scenario) => ({
  ...scenario,
  link: { ...scenario.link, lossRatio: 0 },
  lanes: scenario.lanes.map((lane) => ({
    ...lane,
    link: lane.link && { ...lane.link, lossRatio: 0 },
  })),
}))

test('random scenarios', async () => {
  await fc.assert(
    fc.asyncProperty(withoutLosses, async (scenario) => {
      const run = createRun(scenario)
      await run.runTo(LONG_US / 3)
      expectSound(run)
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('where packets are lost, each copy has its segment, and the stream is still whole', async () => {
  let again = 0
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const run = createRun(scenario)
      await run.runTo(LONG_US / 3)
      run.scenario.lanes.forEach((_, lane) => {
        const all: Segment[] = []
        for (const connection of connectionsOf(run, lane)) {
          const packets = packetsOf(run, lane, connection)
          expectStream(run, lane, connection, packets)
          all.push(...packets.map(({ segment }) => segment))
        }
        const copies = all.filter((segment) => segment.again)
        expect(copies.length).toBe(run.trace.lane(lane).resent.atUs.length)
        expect(all.filter(({ lost }) => lost).length).toBeGreaterThanOrEqual(copies.length)
        again += copies.length
      })
    }),
    { numRuns: 20, seed: 7 },
  )
  expect(again).toBeGreaterThan(0)
}, 120_000)

test('a message has the segments that carried it', async () => {
  const [preset] = presets
  const run = createRun({ ...(preset as (typeof presets)[0]).scenario })
  await run.runTo(5_000_000)
  const { messages } = run.trace.lane(0)
  for (let i = 0; i < messages.length; i++) {
    const segments = segmentsOfMessage(run.trace, run.scenario, 0, i)
    const bytes = segments.reduce((sum, { fromByte, toByte }) => sum + toByte - fromByte, 0)
    expect(segments.length).toBeGreaterThan(0)
    expect(bytes).toBe(messages.tcpBytes(i))
  }
})
