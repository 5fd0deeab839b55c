import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Labels } from './labels.ts'

it('never lets two labels overlap, and never changes its mind', () => {
  const label = fc.record({
    from: fc.integer({ min: 0, max: 2_000 }),
    size: fc.integer({ min: 1, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 120 }), (wanted) => {
      const labels = new Labels()
      const ask = () =>
        wanted.map(({ from, size }, id) => labels.admits('row', id, from, from + size))
      const decided = ask()
      expect(ask()).toEqual(decided)
      const standing = wanted.filter((_, id) => decided[id]).sort((a, b) => a.from - b.from)
      for (const [i, { from }] of standing.entries()) {
        const before = standing[i - 1]
        if (before) expect(from).toBeGreaterThanOrEqual(before.from + before.size)
      }
      // Whoever was turned away would have overlapped somebody.
      for (const [id, { from, size }] of wanted.entries()) {
        const clashes = standing.some(
          (other) => other.from < from + size && from < other.from + other.size,
        )
        expect(decided[id] || clashes).toBe(true)
      }
    }),
  )
})

it('keeps rows apart', () => {
  const labels = new Labels()
  expect(labels.admits('a', 1, 0, 50)).toBe(true)
  expect(labels.admits('b', 1, 0, 50)).toBe(true)
  expect(labels.admits('a', 2, 49, 60)).toBe(false)
  expect(labels.admits('a', 3, 50, 60)).toBe(true)
})
