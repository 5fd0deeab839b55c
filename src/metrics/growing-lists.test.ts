import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PrefixQuantiles } from './prefix-quantiles.ts'
import { RunningTotals } from './running-totals.ts'

/** A list that grows, and is asked for its beginnings in any order, as playing, stepping and scrubbing do. */
const asked = fc.array(
  fc.record({
    grows: fc.oneof(fc.nat(5), fc.nat(3_000)),
    back: fc.oneof(fc.constant(0), fc.nat(6_000)),
  }),
  { minLength: 1, maxLength: 12 },
)
const valueAt = (row: number) => (row * 7_919) % 1_013

test('totals are those of all rows so far, whatever was asked for before', () => {
  fc.assert(
    fc.property(asked, (steps) => {
      let length = 0
      const totals = new RunningTotals(2, (sums, row) => {
        if (row >= length) throw new Error('There is no such row yet.')
        sums[0] = (sums[0] as number) + valueAt(row)
        sums[1] = Math.max(sums[1] as number, row)
      })
      const kept: [Float64Array, number[]][] = []
      for (const { grows, back } of steps) {
        length += grows
        const count = Math.max(0, length - back)
        const rows = Array.from({ length: count }, (_, row) => row)
        const sum = rows.reduce((before, row) => before + valueAt(row), 0)
        kept.push([totals.at(count), [sum, Math.max(0, count - 1)]])
      }
      // What was given stays as it was.
      for (const [given, truth] of kept) expect([...given]).toEqual(truth)
    }),
    { numRuns: 60 },
  )
})

test('quantiles are those of the sorted beginning, and of what lies between two', () => {
  fc.assert(
    fc.property(asked, fc.double({ min: 0, max: 1, noNaN: true }), (steps, p) => {
      let length = 0
      const quantiles = new PrefixQuantiles(valueAt)
      for (const { grows, back } of steps) {
        length += grows
        const from = Math.max(0, length - back - grows)
        const values = Array.from({ length: length - from }, (_, i) => valueAt(from + i))
        const sorted = values.sort((a, b) => a - b)
        const position = (sorted.length - 1) * p
        const [below = 0, above = 0] = [Math.floor(position), Math.ceil(position)].map(
          (place) => sorted[place],
        )
        const truth = below + (above - below) * (position - Math.floor(position))
        const given = quantiles.at(length).without(quantiles.at(from)).quantile(p)
        if (sorted.length === 0) expect(given).toBeUndefined()
        else expect(given).toBeCloseTo(truth, 6)
      }
    }),
    { numRuns: 60 },
  )
})
