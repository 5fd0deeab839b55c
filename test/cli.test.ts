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

  it('exports a run, alone on the standard output or into a file', async () => {
    const file = join(folder, 'run.pcapng')
    const [csv, pcapng] = await Promise.all([
      lab(['--for', '1s', '--export', 'csv', '--out', '-']),
      lab(['--for', '1s', '--export', 'pcapng', '--out', file]),
    ])
    expect([csv.code, csv.err, pcapng.code, pcapng.err]).toEqual([0, '', 0, ''])
    expect(csv.out).toMatch(/^lane,protocol,/)
    expect(csv.out).not.toContain('SHA-256')
    expect(pcapng.out).toContain('SHA-256')
    expect(readFileSync(file).readUInt32LE(0)).toBe(0x0a0d0d0a)
  })

  it('plays a tape again and notices a changed one', async () => {
    const file = join(folder, 'tape.json')
    await lab(['--preset', 'iot', '--for', '2s', '--export', 'tape', '--out', file])
    const tape = readFileSync(file, 'utf8')
    const changed = join(folder, 'changed.json')
    writeFileSync(changed, tape.replace(/"seed": \d+/, '"seed": 4242'))
    const [same, other] = await Promise.all([lab(['--import', file]), lab(['--import', changed])])
    expect([same.code, same.err]).toEqual([0, ''])
    expect(same.out).toContain('The same as on the tape.')
    expect(other.code).toBe(2)
    expect(other.err).toContain(`The hash on the tape is ${JSON.parse(tape).hash}, but`)
  })

  it('tells what a HAR holds and what it does not', async () => {
    const file = fileURLToPath(new URL('export/hars/chrome-devtools.har', import.meta.url))
    const [text, json, pcapng] = await Promise.all([
      lab(['--import', file]),
      lab(['--import', file, '--json']),
      lab(['--import', file, '--export', 'pcapng', '--out', '-']),
    ])
    expect([text.code, text.err]).toEqual([0, ''])
    expect(text.out).toMatch(/^app\.example\/api\/updates +polling +4 +2 /m)
    expect(text.out).toContain('- A HAR does not say when news was created')
    expect(JSON.parse(json.out)).toMatchObject({ creator: 'WebInspector 537.36', forMs: 9_800 })
    expect([pcapng.code, pcapng.out]).toEqual([2, ''])
    expect(pcapng.err).toContain('--export pcapng needs a scenario')
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
    [['--import', broken], 'is not JSON'],
    [['--import', wrong], 'neither a tape of Wireside nor a HAR'],
    [['--import', join(folder, 'none.har')], 'cannot be read (ENOENT).'],
    [['--export', 'har', '--out', join(folder, 'none', 'x')], 'cannot be written (ENOENT).'],
    [['--for', '99999h'], '--for: durationMs is'],
    [['--trace', join(folder, 'none', 'x')], 'cannot be written (ENOENT).'],
  ])('%j is one sentence and exit code 2', async (argv, sentence) => {
    const { code, out, err } = await lab(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
