// The command line as a stranger meets it: a process, its output, its exit code.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createRun } from '../src/lab/run.ts'
import { defaultScenario } from '../src/scenario/defaults.ts'
import { protocols } from '../src/scenario/scenario.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wireside-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** `deaf`: the reader goes away before the first byte. */
function lab(argv: string[], deaf = false): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv])
  const ended: Ended = { code: null, out: '', err: '' }
  if (deaf) child.stdout.destroy()
  else child.stdout.setEncoding('utf8').on('data', (text) => (ended.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (ended.err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

describe('npm run lab', () => {
  it('prints one JSON object whose hash is that of the run and of the trace file', async () => {
    const file = join(folder, 'trace.ndjson')
    const { code, out, err } = await lab([
      '--json',
      '--for',
      '20s',
      '--set',
      'link.delayMs=80',
      '--trace',
      file,
    ])
    expect([code, err]).toEqual([0, ''])
    const report = JSON.parse(out)
    const run = createRun({ ...defaultScenario, link: { ...defaultScenario.link, delayMs: 80 } })
    await run.runTo(20_000_000)
    expect(report.hash).toBe(run.hash())
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(report.hash)
    expect(report.forMs).toBe(20_000)
    expect(report.lanes.map(({ protocol }: { protocol: string }) => protocol)).toEqual([
      ...protocols,
    ])
    expect(report.lanes[4]).toMatchObject({ latencyP50Ms: 80, requests: 1, emptyAnswers: 0 })
    for (const key of [
      'updatesDelivered',
      'latencyMeanMs',
      'latencyP95Ms',
      'latencyMaxMs',
      'bytesUp',
      'bytesDown',
    ])
      expect(report.lanes[1][key]).toBeTypeOf('number')
  })

  it('has null where there is no figure, and plays a scenario from a file', async () => {
    const file = join(folder, 'scenario.json')
    writeFileSync(
      file,
      JSON.stringify({ feed: { pattern: 'manual' }, lanes: [{ protocol: 'sse' }] }),
    )
    const { code, out } = await lab(['--json', '--scenario', file])
    const { lanes, forMs } = JSON.parse(out)
    expect([code, forMs, lanes.length]).toEqual([0, 60_000, 1])
    expect(lanes[0]).toMatchObject({ updatesDelivered: 0, latencyMeanMs: null, latencyMaxMs: null })
  })

  it('plays a link, and prints the table with the hash', async () => {
    const { code, out } = await lab(['#/?v=1&preset=chat&for=5s&in=1s.publish'])
    expect(code).toBe(0)
    expect(out).toContain('5s of virtual time, seed 58572')
    expect(out).toMatch(/^websocket +\d/m)
    expect(out).toMatch(/^trace SHA-256 {2}[0-9a-f]{64}$/m)
  })

  it('survives a reader that goes away', async () => {
    const { code, err } = await lab(['--list'], true)
    expect([code, err]).toEqual([0, ''])
  })

  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{"seed":')
  const wrong = join(folder, 'wrong.json')
  writeFileSync(wrong, '{"link":{"delayMs":-5}}')
  it.each([
    [['--preset', 'chess'], 'There is no preset chess; there are lecture, chat'],
    [['--set', 'link.delay=5'], 'There is no field link.delay; near it are link.delayMs'],
    [['--set', 'link.delayMs=-5'], 'link.delayMs is -5, but must be a number from 0 to 60,000'],
    [['--scenario', join(folder, 'none.json')], 'cannot be read (ENOENT).'],
    [['--scenario', broken], 'is not JSON'],
    [['--scenario', wrong], 'link.delayMs is -5, but must be a number'],
    [['--link', '#/?v=99'], 'newer version'],
    [['--for', '99999h'], '--for: durationMs is'],
    [['--trace', join(folder, 'none', 'x')], 'cannot be written (ENOENT).'],
  ])('%j is one sentence and exit code 2', async (argv, sentence) => {
    const { code, out, err } = await lab(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
