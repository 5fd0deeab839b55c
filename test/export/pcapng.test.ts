// Captures of real runs, judged by Wireshark: whole, in order, dissected, and of exactly the bytes that the
// figures say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CaptureView, exportPcapng } from '../../src/export/pcapng.ts'
import { createRun } from '../../src/lab/run.ts'
import { figuresAt } from '../../src/metrics/lane-figures.ts'
import { presets } from '../../src/scenario/presets.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { HOST } from '../../src/wire/http1.ts'
import { hasTshark, tshark } from './tshark.ts'

const UNTIL_US = 20_000_000
const folder = mkdtempSync(join(tmpdir(), 'wireside-pcapng-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function captured(scenario: Scenario, view?: CaptureView) {
  const run = createRun(scenario)
  await run.runTo(UNTIL_US)
  const file = join(folder, `${Math.floor(performance.now() * 1_000)}.pcapng`)
  writeFileSync(file, exportPcapng(run.trace, scenario, view))
  const figures = scenario.lanes.map((_, lane) => figuresAt(run.trace, lane, UNTIL_US))
  const kinds = Array.from({ length: run.trace.length }, (_, i) => run.trace.entry(i).kind)
  run.close()
  return { file, figures, resent: kinds.filter((kind) => kind === 'resent').length }
}

/** What it cannot read, or calls an error. */
const broken = '_ws.malformed || _ws.expert.severity >= 0x00800000'
/** How Wireshark calls a segment that was sent again. */
const again = 'tcp.analysis.retransmission || tcp.analysis.out_of_order'
/** Its other remarks about TCP, which a sound capture does not have. */
const complaints = `tcp.analysis.flags && !tcp.analysis.keep_alive && !tcp.analysis.keep_alive_ack && !(${again})`
const INFO = '_ws.col.Info'

const judged = [
  INFO,
  '_ws.malformed',
  '_ws.expert.severity',
  'tcp.analysis.flags',
  'tcp.analysis.keep_alive',
  'tcp.analysis.keep_alive_ack',
  'tcp.analysis.retransmission',
  'tcp.analysis.out_of_order',
  'frame.interface_id',
  'tcp.dstport',
  'frame.len',
  'http.request',
  'websocket',
] as const
type Judged = Record<(typeof judged)[number], string>

/** Every packet with all that is asked of it, for Wireshark needs as long for one filter as for all its fields. */
const judgedPackets = (file: string): Judged[] =>
  tshark(file, judged).map(
    (row) => Object.fromEntries(judged.map((name, i) => [name, row[i] ?? ''])) as Judged,
  )
/** The filters above, said of one packet. */
const isBroken = (one: Judged): boolean =>
  one['_ws.malformed'] !== '' ||
  one['_ws.expert.severity'].split(',').some((severity) => Number(severity) >= 0x00800000)
const wasAgain = (one: Judged): boolean =>
  one['tcp.analysis.retransmission'] !== '' || one['tcp.analysis.out_of_order'] !== ''
const complainsOf = (one: Judged): boolean =>
  one['tcp.analysis.flags'] !== '' &&
  one['tcp.analysis.keep_alive'] === '' &&
  one['tcp.analysis.keep_alive_ack'] === '' &&
  !wasAgain(one)

describe.skipIf(!hasTshark())('tshark', { timeout: 240_000 }, () => {
  it.each(presets)('$id: sound, dissected, and of the figures’ bytes', async ({ scenario }) => {
    const { file, figures, resent } = await captured(scenario)
    const packets = judgedPackets(file)
    expect(packets.filter((one) => isBroken(one) || complainsOf(one))).toEqual([])
    expect(packets.filter(wasAgain)).toHaveLength(resent)

    for (const [lane, { ipBytesUp, ipBytesDown }] of figures.entries()) {
      const bytes = (up: boolean) =>
        packets
          .filter(
            ({ 'frame.interface_id': of, 'tcp.dstport': port }) =>
              Number(of) === lane && (port === '80' || port === '443') === up,
          )
          .reduce((sum, one) => sum + Number(one['frame.len']), 0)
      expect([bytes(true), bytes(false)]).toEqual([ipBytesUp, ipBytesDown])
    }
    // Encrypted, there is nothing else to be read.
    if (figures.some(({ tlsBytesUp }) => tlsBytesUp > 0)) return
    const requests = figures.reduce((sum, one) => sum + one.requests + one.posts, 0)
    expect(packets.filter((one) => one['http.request'])).toHaveLength(requests)
    expect(packets.filter(({ websocket }) => websocket).length).toBeGreaterThan(0)
  })

  it('reads TLS: both hellos dissected, records whole, the site’s name in sight', async () => {
    const { scenario } = presets[0] as (typeof presets)[number]
    const link = { ...scenario.link, security: 'tls-1.3' } as const
    const { file } = await captured({ ...scenario, link })
    expect(tshark(file, [INFO], broken)).toEqual([])
    const syns = tshark(file, ['frame.number'], 'tcp.flags.syn == 1 && tcp.flags.ack == 0').length
    const names = tshark(file, ['tls.handshake.extensions_server_name'], 'tls.handshake.type == 1')
    expect(names).toEqual(Array.from({ length: syns }, () => [HOST]))
    const chosen = tshark(
      file,
      ['tls.handshake.extensions.supported_version'],
      'tls.handshake.type == 2',
    )
    expect(chosen).toEqual(Array.from({ length: syns }, () => ['0x0304']))
    expect(tshark(file, ['frame.number'], 'tls.app_data').length).toBeGreaterThan(50)
  })

  it('has the names and comments of the lab', async () => {
    const { scenario } = presets[0] as (typeof presets)[number]
    const { file } = await captured(scenario)
    const rows = tshark(file, ['frame.interface_name', 'frame.comment'], 'frame.comment')
    expect(rows).toContainEqual(['websocket', 'Brings update 1.'])
  })

  it('shows as retransmissions what was simulated as lost, and nothing else', async () => {
    const lossy = presets.find(({ id }) => id === 'stock-price') as (typeof presets)[number]
    const scenario = { ...lossy.scenario, link: { ...lossy.scenario.link, lossRatio: 0.05 } }
    const { file, figures, resent } = await captured(scenario)
    expect(resent).toBeGreaterThan(3)
    expect(tshark(file, [INFO], complaints)).toEqual([])
    expect(tshark(file, [INFO], again)).toHaveLength(resent)
    expect(tshark(file, [INFO], 'tcp.analysis.ack_lost_segment')).toEqual([])
    const ledger = figures.reduce((sum, one) => sum + one.ipBytesUp + one.ipBytesDown, 0)
    const lengths = tshark(file, ['frame.len']).map(([length]) => Number(length))
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(ledger)
  })

  it.each(['client', 'server'] as const)(
    'is sound as seen at the %s, jitter or not',
    async (view) => {
      const jittery = presets.find(({ id }) => id === 'document') as (typeof presets)[number]
      const { file } = await captured(jittery.scenario, view)
      expect(tshark(file, [INFO], complaints)).toEqual([])
      expect(tshark(file, [INFO], again)).toEqual([])
      const times = tshark(file, ['frame.time_epoch']).map(([time]) => Number(time))
      expect(times).toEqual([...times].sort((a, b) => a - b))
    },
  )
})
