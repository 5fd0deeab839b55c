import { expect, test } from 'vitest'
import { Admission } from './admission.ts'
import { laneLayout } from './layout.ts'
import { discSize, labelOffset } from './paint.ts'
import { rangeLabel } from './scale.ts'
import { type Label, noShapes } from './shapes.ts'

const layout = laneLayout(1, 200)
/** One microsecond a pixel, ten pixels a sign. */
const measure = (text: string) => 10 * text.length
const label = (atUs: number): Label => ({
  lane: 0,
  atUs,
  text: '1.01 s',
  short: '1.01 s',
  kind: 'latency',
  roomUs: Number.POSITIVE_INFINITY,
})
const reach = labelOffset(layout) + measure('1.01 s')
const stands = (admission: Admission, atUs: number) =>
  admission.admit({ ...noShapes(), labels: [label(atUs)] }).labels.length === 1

test('a label that the end of a still window would cut is left out', () => {
  const still = { fromUs: 1_000, toUs: 2_000 }
  const at = (atUs: number) => stands(new Admission(layout, 1, measure, still), atUs)
  expect(at(2_000 - reach)).toBe(true)
  expect(at(2_000 - reach + 1)).toBe(false)
  expect(at(1_000)).toBe(true)
  expect(at(999)).toBe(false)
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
