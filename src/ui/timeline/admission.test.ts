import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScenario, LONG_US } from '../../../test/arbitrary-scenario.ts'
import { createRun } from '../../lab/run.ts'
import { Admission } from './admission.ts'
import { laneLayout } from './layout.ts'
import { discSize, labelOffset } from './paint.ts'
import { rangeLabel } from './scale.ts'
import { Scene } from './scene.ts'
import { type Label, noShapes } from './shapes.ts'

const layout = laneLayout(1, 200)
/** One microsecond a pixel, ten pixels a sign. */
const measure = (text: string) => 10 * text.length
const label = (atUs: number, more: Partial<Label> = {}): Label => ({
  lane: 0,
  atUs,
  text: '1.01 s',
  short: '1.01 s',
  kind: 'latency',
  roomUs: Number.POSITIVE_INFINITY,
  ...more,
})
const reach = labelOffset(layout) + measure('1.01 s')
const stands = (admission: Admission, atUs: number, more?: Partial<Label>) =>
  admission.admit({ ...noShapes(), labels: [label(atUs, more)] }).labels.length === 1

test('a label that an end of a still window would cut is left out', () => {
  const still = { fromUs: 1_000, toUs: 2_000 }
  const at = (atUs: number, kind: Label['kind']) =>
    stands(new Admission(layout, 1, measure, still), atUs, { kind })
  // A latency stands before its mark, a status after the beginning of its message.
  expect(at(1_000 + reach, 'latency')).toBe(true)
  expect(at(1_000 + reach - 1, 'latency')).toBe(false)
  expect(at(2_000, 'latency')).toBe(true)
  expect(at(2_000 - reach, 'status')).toBe(true)
  expect(at(2_000 - reach + 1, 'status')).toBe(false)
  expect(at(1_000, 'status')).toBe(true)
})

test('a latency that the beginning of the run would cut is left out', () => {
  expect(stands(new Admission(layout, 1, measure), reach)).toBe(true)
  expect(stands(new Admission(layout, 1, measure), reach - 1)).toBe(false)
})

test('a latency never stands over a mark whose latency reads otherwise', () => {
  const roomUs = reach + layout.sizes.marker / 2
  expect(stands(new Admission(layout, 1, measure), 1_500, { roomUs })).toBe(true)
  expect(stands(new Admission(layout, 1, measure), 1_500, { roomUs: roomUs - 1 })).toBe(false)
})

test('the number of an update that an end of a still window would cut is left out', () => {
  const still = { fromUs: 1_000, toUs: 2_000 }
  const radius = discSize(12, layout) / 2
  const small = (atUs: number, window?: typeof still) => {
    const admission = new Admission(layout, 1, measure, window)
    return admission.admit({ ...noShapes(), discs: [{ atUs, update: 12, small: false }] }).discs[0]
      ?.small
  }
  expect(small(1_000 + radius, still)).toBe(false)
  expect(small(1_000 + radius - 1, still)).toBe(true)
  expect(small(2_000 - radius, still)).toBe(false)
  expect(small(2_000 - radius + 1, still)).toBe(true)
  expect(small(1_999)).toBe(false)
})

test('where the window moves on, it stands', () => {
  expect(stands(new Admission(layout, 1, measure), 1_999)).toBe(true)
})

test('what is painted anew from a place on is asked for from so far before it', () => {
  const { labelReachPx } = new Admission(layout, 1, measure)
  expect(labelReachPx).toBeGreaterThan(
    labelOffset(layout) + measure(rangeLabel(999_000, 99_900_000)),
  )
})

test('over no mark but those that read the same does a latency ever stand', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyScenario,
      fc.integer({ min: 500, max: 100_000 }),
      async (scenario, usPerPx) => {
        const run = createRun(scenario)
        await run.runTo(LONG_US)
        const scene = new Scene(run.trace)
        const all = scene.latencies(-1, LONG_US)
        const lanes = laneLayout(scenario.lanes.length, 600)
        const admitted = new Admission(lanes, usPerPx, measure).admit({
          ...noShapes(),
          labels: all,
        })
        for (const { lane, atUs, text } of admitted.labels) {
          const own = all.find((one) => one.lane === lane && one.atUs === atUs)
          const fromUs = atUs - (labelOffset(lanes) + measure(text)) * usPerPx
          const under = all.filter(
            (one) => one.lane === lane && one.atUs > fromUs && one.atUs < atUs,
          )
          expect(under.filter((one) => one.text !== own?.text)).toEqual([])
          expect(fromUs).toBeGreaterThanOrEqual(0)
        }
        run.close()
      },
    ),
    { numRuns: 40 },
  )
})
