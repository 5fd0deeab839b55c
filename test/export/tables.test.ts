// CSV and Mermaid of real runs, held to the trace and the figures.
import { describe, expect, it } from 'vitest'
import { escaped, exportMermaid } from '../../src/export/mermaid.ts'
import { exportMessagesCsv } from '../../src/export/messages-csv.ts'
import { exportMetricsCsv } from '../../src/export/metrics-csv.ts'
import { createRun } from '../../src/lab/run.ts'
import { figuresAt } from '../../src/metrics/lane-figures.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const UNTIL_US = 5_500_000
const hostile = ['end', '%%{init: {}}%%', '; alt x', '#35;', '<b>&amp;</b>', '"a",\r\n=1+1']

async function played(scenario: Scenario = defaultScenario) {
  const run = createRun(scenario)
  await run.runTo(UNTIL_US)
  run.close()
  return run.trace
}
const inputs = hostile.map((text, i) => ({ atUs: 1_000_000 + i, kind: 'send' as const, text }))

describe('messages as CSV', () => {
  it('has every message, whose bytes add up to the figures', async () => {
    const trace = await played()
    const [head = '', ...rows] = exportMessagesCsv(trace).trimEnd().split('\r\n')
    const columns = head.split(',')
    const cell = (row: string, name: string) => row.split(',')[columns.indexOf(name)] ?? ''
    expect(rows).toHaveLength(trace.lanes.reduce((sum, { messages }) => sum + messages.length, 0))
    for (const [index, { id }] of trace.lanes.entries()) {
      const bytes = (from: string) =>
        rows
          .filter((row) => cell(row, 'lane') === id && cell(row, 'from') === from)
          .reduce((sum, row) => sum + Number(cell(row, 'HTTP or WebSocket (bytes)')), 0)
      const { bytesUp, bytesDown } = figuresAt(trace, index, UNTIL_US)
      expect([bytes('client'), bytes('server')]).toEqual([bytesUp, bytesDown])
    }
  })

  it('keeps to its span', async () => {
    const trace = await played()
    const rows = exportMessagesCsv(trace, { fromUs: 100_000, toUs: 100_000 })
      .trimEnd()
      .split('\r\n')
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows.slice(1)) expect(row.split(',')[5]).toBe('100')
  })
})

describe('metrics as CSV', () => {
  it('has each lane at every second and at the end, with the figures of the screen', async () => {
    const trace = await played()
    const rows = exportMetricsCsv(trace, UNTIL_US).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + 7 * trace.lanes.length)
    const last = rows.slice(-trace.lanes.length)
    last.forEach((row, lane) => {
      const { updatesDelivered, ipBytesUp, ipBytesDown } = figuresAt(trace, lane, UNTIL_US)
      const cells = row.split(',')
      expect([cells[0], cells[4], ...cells.slice(-2)].map(Number)).toEqual([
        5.5,
        updatesDelivered,
        ipBytesUp,
        ipBytesDown,
      ])
    })
  })
})

describe('a Mermaid diagram', () => {
  it('has one line for each message that arrives in its window, in order of time', async () => {
    const trace = await played()
    const text = exportMermaid(trace, { fromUs: 0, toUs: UNTIL_US }, 100_000)
    const arrived = Array.from({ length: trace.length }, (_, i) => trace.entry(i)).filter(
      ({ kind }) => kind === 'arrived',
    )
    expect(text.match(/->>/g)).toHaveLength(arrived.length)
    const times = [...text.matchAll(/->>.* to ([\d.]+) ms\)$/gm)].map(([, ms]) => Number(ms))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(text.match(/created/g)).toHaveLength(trace.updates.createdUs.length)
  })

  it('stops where nobody could read on, and says so', async () => {
    const text = exportMermaid(await played(), { fromUs: 0, toUs: UNTIL_US }, 10)
    expect(text.trimEnd().split('\n').length).toBe(1 + 6 + 10 + 1)
    expect(text).toMatch(/and \d+ more, which are left out/)
  })

  it('takes no word of a person for its own', async () => {
    const trace = await played({ ...defaultScenario, inputs })
    const text = exportMermaid(trace, { fromUs: 900_000, toUs: 1_200_000 })
    const own =
      /^ {2}(participant \w+ as [\w-]+|Note over [\w,]+: [^%;<>"#]*|\w+(->>|-\)|--x)\w+: (?:[\p{L}\p{N} ./?=,()_-]|#\d+;)*)$/u
    for (const line of text.trimEnd().split('\n').slice(1)) expect(line).toMatch(own)
    expect(text).toContain(escaped('%%{init'))
  })
})
