// The captures of real browsers and servers, replayed: the limits of `npm run fidelity` hold, the public page
// quotes what is measured now, and the check itself notices what is wrong.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Captures, parseCaptures } from '../src/cli/fidelity-captures.ts'
import { compareRow } from '../src/cli/fidelity-compare.ts'
import { notModelled } from '../src/cli/fidelity-modelled.ts'
import { summaryText } from '../src/cli/fidelity-report.ts'
import { compareAll, type Fidelity } from '../src/cli/fidelity-summary.ts'

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const json = text('docs/captures/captures.json')

function captures(): Captures {
  const parsed = parseCaptures(json)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.value
}

/** These rows only, changed. */
function only(id: string, change: (row: Captures['rows'][number]) => void = () => {}): Captures {
  const all = captures()
  const rows = all.rows.filter((row) => row.id === id)
  expect(rows).toHaveLength(1)
  for (const row of rows) change(row)
  return { ...all, rows }
}

describe('the project’s own captures', () => {
  let fidelity: Fidelity
  beforeAll(async () => {
    fidelity = await compareAll(captures())
  }, 300_000)

  it('are all replayed, within every limit', () => {
    expect(fidelity.rows.length).toBeGreaterThan(50)
    expect(fidelity.rows.filter(({ missed }) => missed.length > 0)).toEqual([])
    expect(fidelity.summary.shares.filter(({ ok }) => !ok)).toEqual([])
    expect(fidelity.summary.ok).toBe(true)
  })

  it('bring every update, and every message, once', () => {
    for (const { row, delivered } of fidelity.rows) {
      const { latencyMs, upstreamLatencyMs } = row.measured ?? {}
      expect([row.id, delivered]).toEqual([row.id, latencyMs?.n ?? upstreamLatencyMs?.n])
    }
  })

  it('are quoted on the fidelity page as they are now', () => {
    const page = text('docs/fidelity.md')
    const hint = 'put the end of what `npm run fidelity` prints into docs/fidelity.md'
    expect(page.includes(summaryText(fidelity)), hint).toBe(true)
  })
})

describe('would notice', () => {
  const push = 'd50-P50-poisson-1/ws'

  it('one character too many in each update', async () => {
    const changed = only(push, ({ params }) => {
      params.payloadChars += 2
    })
    const { summary, rows } = await compareAll(changed)
    expect(rows[0]?.missed).toEqual(['tcpPayloadDown'])
    expect(summary.ok).toBe(false)
  })

  it('a path that is a tenth longer', async () => {
    const changed = only(push, ({ params }) => {
      params.oneWayDelayMs *= 1.1
    })
    expect((await compareAll(changed)).rows[0]?.missed).toEqual(['latencyMeanMs'])
  })

  it('a poll more, an acknowledgement more for each update', async () => {
    const polled = only('d50-P50-poisson-1/poll0.5', ({ measured }) => {
      if (measured) measured.perRun.httpRequests--
    })
    expect((await compareAll(polled)).rows[0]?.missed).toEqual(['requests'])
    const acknowledged = only(push, ({ measured }) => {
      if (measured) measured.perRun.ipBytes.up /= 2
    })
    expect((await compareAll(acknowledged)).summary.shares.map(({ ok }) => ok)).toEqual([
      true,
      false,
    ])
  })
})

it('a row without measurements is replayed all the same', async () => {
  const all = only('up-d50-P50/post1', (row) => {
    delete row.measured
  })
  const { missed, simulated, measured } = await compareRow(all.rows[0] as (typeof all.rows)[0], all)
  expect([missed, measured]).toEqual([[], undefined])
  expect(simulated).toMatchObject({ requests: 102, connections: 1 })
})

it('says of rows of other kinds why they are left out', () => {
  const [row] = captures().rows as [Captures['rows'][0]]
  expect(notModelled(row)).toBeUndefined()
  const reasons = [
    { ...row, tier: 'nagle' },
    { ...row, tier: 'disconnect' },
    { ...row, params: { ...row.params, protocol: 'quic' } },
  ].map(notModelled)
  expect(reasons).toEqual([
    expect.stringContaining('Nagle'),
    expect.stringContaining('cuts connections'),
    expect.stringContaining('quic'),
  ])
})

describe('npm run fidelity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-fidelity-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  const main = fileURLToPath(new URL('../src/cli/fidelity.ts', import.meta.url))

  function fidelity(...argv: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv])
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part) => {
      out += part
    })
    child.stderr.setEncoding('utf8').on('data', (part) => {
      err += part
    })
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, out, err }))
    })
  }

  it('prints rows for programs, those that are not modelled among them', async () => {
    const one = only('up-d50-P50/wsup1')
    const [row] = one.rows as [Captures['rows'][0]]
    const rows = [row, { ...row, id: 'nagle-d50/ws', tier: 'nagle' }]
    const { code, out, err } = await fidelity(file('two.json', { ...one, rows }), '--json')
    expect([code, err]).toEqual([0, ''])
    const [first, second] = JSON.parse(out).rows
    expect(first.id).toBe('up-d50-P50/wsup1')
    expect(Object.keys(first.simulated)).toEqual(
      expect.arrayContaining([
        'requests',
        'connections',
        'tcpPayloadUp',
        'tcpPayloadDown',
        'ipUp',
        'ipDown',
        'pureAcks',
        'latencyMeanMs',
        'latencyP95Ms',
      ]),
    )
    expect(second).toEqual({
      id: 'nagle-d50/ws',
      simulated: null,
      notModelled: expect.stringContaining('Nagle'),
    })
  })

  it('ends with 1 where a limit is missed, and names it', async () => {
    const wrong = only('up-d50-P50/wsup1', ({ measured }) => {
      if (measured) measured.perRun.httpRequests = 2
    })
    const { code, out } = await fidelity(file('wrong.json', wrong))
    expect(code).toBe(1)
    expect(out).toContain('MISSED up-d50-P50/wsup1: requests -50.00 %')
  })

  it.each([
    ['no file', () => join(folder, 'none.json'), 'cannot be read (ENOENT).'],
    ['no JSON', () => file('a.json', '{"rows":'), 'it is not JSON'],
    ['nothing', () => file('b.json', {}), 'version is missing.'],
    ['another version', () => file('c.json', { version: 2 }), 'version must be 1.'],
    [
      'a wrong field',
      () =>
        file(
          'd.json',
          only('up-d50-P50/wsup1', ({ params }) => {
            params.oneWayDelayMs = -1
          }),
        ),
      'rows.0.params.oneWayDelayMs must not be negative.',
    ],
    [
      'a feed that is not there',
      () => file('e.json', { ...only('d50-P50-poisson-1/ws'), feeds: {} }),
      'names the feed d50-P50-poisson-1#1, which is not in feeds.',
    ],
  ])('%s is one sentence and exit code 2', async (_, path, sentence) => {
    const { code, out, err } = await fidelity(path())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
