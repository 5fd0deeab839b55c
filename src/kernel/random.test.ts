import { expect, test } from 'vitest'
import { createRandom } from './random.ts'

const draw = (n: number, next: () => number): number[] => Array.from({ length: n }, next)
const mean = (all: number[]): number => all.reduce((sum, x) => sum + x, 0) / all.length

test('the same seed and name give the same stream, others another', () => {
  const stream = (seed: number, name: string) => draw(20, createRandom(seed, name).uniform)
  expect(stream(1, 'feed')).toEqual(stream(1, 'feed'))
  expect(stream(1, 'feed')).not.toEqual(stream(2, 'feed'))
  expect(stream(1, 'loss/a')).not.toEqual(stream(1, 'loss/b'))
})

test('streams of neighbouring names and seeds are not correlated', () => {
  for (const other of [createRandom(7, 'loss/b'), createRandom(8, 'loss/a')]) {
    const one = createRandom(7, 'loss/a')
    const pairs = draw(20_000, () => (one.uniform() - 0.5) * (other.uniform() - 0.5))
    // Standard error of the mean of such products: 1/12 / sqrt(n).
    expect(Math.abs(mean(pairs))).toBeLessThan((4 / 12) * 20_000 ** -0.5)
  }
})

test('uniform numbers fill [0, 1) evenly', () => {
  const random = createRandom(3, 'test')
  const bins = new Array(10).fill(0)
  for (let i = 0; i < 100_000; i++) bins[Math.floor(random.uniform() * 10)]++
  // Chi-squared with 9 degrees of freedom: above 33.7 once in 10,000.
  const chi = bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
  expect(chi).toBeLessThan(33.7)
})

test('exponential numbers have the exponential distribution', () => {
  const random = createRandom(4, 'test')
  const all = draw(100_000, random.exponential).sort((a, b) => a - b)
  // Kolmogorov and Smirnov: 1.95 / sqrt(n) is exceeded once in 1,000.
  const distance = all.reduce(
    (worst, x, i) => Math.max(worst, Math.abs(1 - Math.exp(-x) - (i + 0.5) / all.length)),
    0,
  )
  expect(distance).toBeLessThan(1.95 / Math.sqrt(all.length))
})

test('chance is true as often as it says, and draws even when it cannot be', () => {
  const random = createRandom(5, 'test')
  const hits = draw(50_000, () => (random.chance(0.3) ? 1 : 0))
  expect(Math.abs(mean(hits) - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 50_000))
  const [one, two] = [createRandom(6, 'x'), createRandom(6, 'x')]
  one.chance(0)
  two.uniform()
  expect(one.uniform()).toBe(two.uniform())
})
