// Hostile files: 10,000 changed forms of real ones for each importer. None may throw, hang, or leave memory
// behind, and what is taken must be a trace in order.
import { readdirSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/export/import-file.ts'
import { importHar } from '../../src/export/import-har.ts'
import { exportTape, importTape } from '../../src/export/tape.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import type { Result } from '../../src/scenario/result.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { mutations } from './mutations.ts'

const TRIES = 10_000
/** No file may cost as much as so many others. */
const SLOWEST_SHARE = TRIES / 10
const MOST_GROWTH_BYTES = 4 * 1024 * 1024

const hars = new URL('./hars/', import.meta.url)
const har = readFileSync(new URL('chrome-devtools.har', hars), 'utf8')
const scenario = { ...defaultScenario, inputs: [{ atUs: 5, kind: 'send', text: 'x' } as const] }
const tape = exportTape(scenario, 1_000_000, 'a'.repeat(64))

/** Plain comparisons: an assertion for each entry would cost more than the import. */
function expectOrder(trace: Trace): void {
  const wrong: string[] = []
  for (let i = 1; i < trace.length; i++)
    if (trace.entry(i).timeUs < trace.entry(i - 1).timeUs) wrong.push(`entry ${i} goes back`)
  for (const { id, messages } of trace.lanes) {
    for (let i = 0; i < messages.length; i++) {
      const { sentUs, arrivalUs, answers, httpBytes } = messages.get(i)
      if (!(arrivalUs >= sentUs)) wrong.push(`${id} ${i} arrives before it is sent`)
      if (answers >= i) wrong.push(`${id} ${i} answers what comes later`)
      if (!(httpBytes >= 0)) wrong.push(`${id} ${i} has ${httpBytes} bytes`)
    }
  }
  expect(wrong).toEqual([])
}

function attack<T>(seed: string, read: (text: string) => Result<T>, look: (value: T) => void) {
  const texts = mutations(seed, 1)
  let taken = 0
  let slowest = { text: '', ms: 0 }
  let allMs = 0
  let before = 0
  for (let i = 0; i < TRIES; i++) {
    // The first thousand warm everything up.
    if (i === 1_000) before = settledMemory()
    const text = texts.next().value as string
    const { ms, value: result } = timed(() => read(text))
    if (ms > slowest.ms) slowest = { text, ms }
    allMs += ms
    if (result.ok) {
      taken++
      if (i % 10 === 0) look(result.value)
    } else expect(result.message).toMatch(/^[^\n]+\.$/)
  }
  const grownBytes = settledMemory() - before
  // What held it up may have been the machine: so it is read again.
  const again = Array.from({ length: 5 }, () => timed(() => read(slowest.text)).ms)
  return { taken, slowestShare: Math.min(slowest.ms, ...again) / (allMs / TRIES), grownBytes }
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now()
  const value = work()
  return { ms: performance.now() - start, value }
}

/** What it costs to see that a text of this length, which is nothing but a string, is no file of ours. */
const plainMs = (length: number) => {
  const text = JSON.stringify('x'.repeat(Math.max(length, 1_000_000)))
  return timed(() => importFile(text)).ms
}

/** Heap in use after a full collection. */
function settledMemory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

describe('10,000 changed files', { timeout: 240_000 }, () => {
  it('of a HAR', () => {
    const { taken, slowestShare, grownBytes } = attack(har, importHar, ({ trace }) =>
      expectOrder(trace),
    )
    // Otherwise only the first gate would have been tried.
    expect(taken).toBeGreaterThan(TRIES / 4)
    expect(slowestShare).toBeLessThan(SLOWEST_SHARE)
    expect(grownBytes).toBeLessThan(MOST_GROWTH_BYTES)
  })

  it('of a tape', () => {
    const { taken, slowestShare, grownBytes } = attack(tape, importTape, (value) =>
      expect(value.hash).toHaveLength(64),
    )
    expect(taken).toBeGreaterThan(TRIES / 100)
    expect(slowestShare).toBeLessThan(SLOWEST_SHARE)
    expect(grownBytes).toBeLessThan(MOST_GROWTH_BYTES)
  })
})

describe('files made to hurt', () => {
  const entry = (change: object) => {
    const { log } = JSON.parse(har)
    return JSON.stringify({ log: { entries: [{ ...log.entries[2], ...change }] } })
  }
  it.each([
    ['deep nesting', '['.repeat(90_000_000), 5],
    ['deep nesting of objects', '{"a":'.repeat(15_000_000), 5],
    [
      'one long run of a letter',
      entry({ request: { url: `https://a/${'='.repeat(5_000_000)}` } }),
      50,
    ],
    [
      'a frame of padding',
      entry({
        _resourceType: 'websocket',
        _webSocketMessages: [{ opcode: 2, data: `${'='.repeat(5_000_000)}x` }],
      }),
      50,
    ],
    [
      'a million frames without a time',
      entry({ _resourceType: 'websocket', _webSocketMessages: Array(1_000_000).fill(0) }),
      100,
    ],
    [
      'a stream of empty lines',
      entry({
        _resourceType: 'eventsource',
        response: { status: 200, content: { text: '\n'.repeat(5_000_000) } },
      }),
      50,
    ],
    [
      'times at the ends of the world',
      entry({ timings: { blocked: 1e300, wait: 1e300, receive: 1e300 } }),
      50,
    ],
  ])('%s: at most so many times what plain text of its length costs', (_, text, most) => {
    const { ms, value: result } = timed(() => importFile(text))
    expect(ms / plainMs(text.length)).toBeLessThan(most)
    if (result.ok && result.value.kind === 'har') expectOrder(result.value.har.trace)
  })

  it('more than 100 million characters are refused unread', () => {
    const result = importFile(' '.repeat(100_000_001))
    expect(result).toEqual({
      ok: false,
      message: 'The file has 101 million characters; 100 million is the most.',
    })
  })

  it('20 MB of plain entries cost little more than to parse them', () => {
    const { log } = JSON.parse(har)
    const entries = Array.from({ length: 18_000 }, (_, i) => log.entries[2 + (i % 4)])
    const text = JSON.stringify({ log: { entries, padding: 'x'.repeat(5_000_000) } })
    expect(text.length).toBeGreaterThan(20_000_000)
    const parsed = timed(() => JSON.parse(text))
    const { ms, value } = timed(() => importHar(text))
    expect(value.ok).toBe(true)
    expect(ms / parsed.ms).toBeLessThan(30)
  })
})

it('every file of the collection is taken', () => {
  for (const name of readdirSync(hars)) {
    const result = importHar(readFileSync(new URL(name, hars), 'utf8'))
    expect(result.ok, name).toBe(true)
    if (result.ok) expectOrder(result.value.trace)
  }
})
