import { expect, test } from 'vitest'
import { memoryCarrier } from '../../lab/memory-carrier.ts'
import { createRun } from '../../lab/run.ts'
import { figuresAt } from '../../metrics/lane-figures.ts'
import { presetById } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { charts } from './chart-list.ts'
import type { View } from './picture.ts'
import { bytesSentence, latencySentence, stalenessSentence } from './sentences.ts'
import { bytes } from './spec-bytes.ts'
import { csvOf } from './table.ts'

const scenario = presetById('lecture')?.scenario as Scenario
const run = createRun(scenario, memoryCarrier)
await run.runTo(30_000_000)

const at = (atUs: number, more: Partial<View> = {}): View => ({
  trace: run.trace,
  scenario: run.scenario,
  lanes: [...run.trace.lanes.keys()],
  window: { fromUs: 10_000_000, toUs: 30_000_000 },
  atUs,
  layer: 'http',
  ...more,
})

test('the sentences say the figures at the cursor, of the lanes that are furthest apart', () => {
  const view = at(20_000_000)
  const medians = view.lanes.map((lane) => figuresAt(run.trace, lane, view.atUs).latencyP50Ms ?? 0)
  expect(latencySentence(view)).toMatch(new RegExp(`; [\\w -]+: ${Math.min(...medians)} ms\\.$`))
  const [polling] = [view.lanes.filter((lane) => run.trace.lane(lane).protocol === 'polling')]
  const alone = { ...view, lanes: polling as number[] }
  expect(latencySentence(alone)).toMatch(/^Polling: half of the updates came within [\d.]+ m?s\.$/)
  expect(bytesSentence(view)).toMatch(
    /^So far, HTTP\/WS: [\w -]+ [\d.]+ kB, [\d.,]+ times as much as [\w -]+ \(.+\)\.$/,
  )
})

test('no bar has a layer that has added nothing', () => {
  const series = bytes.series(at(20_000_000, { layer: 'ip' }))
  expect([...new Set(series.map(({ layer }) => layer))]).toEqual(['payload', 'http', 'ip'])
})

test('before there is anything, nothing is claimed', () => {
  const view = at(0)
  for (const { ways } of charts)
    for (const { sentence } of ways)
      expect(sentence(view) ?? '').not.toMatch(/NaN|undefined|Infinity/)
  expect(latencySentence(view)).toBeUndefined()
  expect(stalenessSentence(view)).toBeUndefined()
})

test('no chart shows, says or tells anything from after the cursor', async () => {
  const atUs = 12_345_678
  const shorter = createRun(scenario, memoryCarrier)
  await shorter.runTo(atUs)
  const before = at(atUs, { trace: shorter.trace, scenario: shorter.scenario })
  const after = at(atUs)
  for (const { ways } of charts) {
    for (const spec of ways) {
      expect(spec.series(after), spec.id).toEqual(spec.series(before))
      expect(spec.sentence(after), spec.id).toBe(spec.sentence(before))
      expect(spec.table(after), spec.id).toEqual(spec.table(before))
      for (const { x } of spec.series(after))
        if (spec.x === 'time') for (const us of x) expect(us).toBeLessThanOrEqual(atUs)
    }
  }
})

test('every table has a cell for each head, and its file has the same numbers', () => {
  for (const { ways } of charts) {
    for (const spec of ways) {
      const table = spec.table(at(30_000_000))
      expect(table.rows.length, spec.id).toBeGreaterThan(0)
      for (const head of table.heads) expect(head).toMatch(/\(.+\)$/)
      for (const row of table.rows) expect(row).toHaveLength(table.heads.length + 1)
      const lines = csvOf(table).trimEnd().split('\r\n')
      expect(lines).toHaveLength(table.rows.length + 1)
      const cells = lines.slice(1).map((line) => line.split(',').slice(-table.heads.length))
      expect(cells).toEqual(
        table.rows.map(([, ...numbers]) => numbers.map((number) => `${number ?? ''}`)),
      )
    }
  }
})

test('the latency table is the deliveries, update by update', () => {
  const { rows } = (charts[0] as (typeof charts)[number]).ways[0].table(at(30_000_000))
  const lane = run.trace.lane(1)
  for (const [update, , polling] of rows) {
    const row = lane.deliveries.update.countUpTo(update as number) - 1
    const there = row >= 0 && lane.deliveries.update.at(row) === update
    const latencyMs = there
      ? (lane.deliveries.atUs.at(row) - run.trace.createdUs(update as number)) / 1_000
      : undefined
    expect(polling).toBe(latencyMs)
  }
})
