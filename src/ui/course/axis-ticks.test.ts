import { expect, it } from 'vitest'
import { axisTicks, ticksFor } from './axis-ticks.ts'

it.each<[min: number, max: number, major: number[]]>([
  [0, 800, [0, 200, 400, 600, 800]],
  [0, 4_000, [0, 1_000, 2_000, 3_000, 4_000]],
  [0, 2_126.986, [0, 1_000, 2_000]],
  [0, 100, [0, 25, 50, 75, 100]],
  [1, 20, [5, 10, 15, 20]],
  [0, 1_000_000, [0, 250_000, 500_000, 750_000, 1_000_000]],
  [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
  [3, 3, [3]],
])('from %d to %d: round numbers, five at most', (min, max, major) => {
  expect(axisTicks(min, max).major).toEqual(major)
})

it('between them are more, none of them twice, and no part of what is whole', () => {
  const { major, minor } = axisTicks(0, 800)
  expect(minor).toHaveLength(12)
  expect(minor.slice(0, 3)).toEqual([50, 100, 150])
  expect(new Set([...major, ...minor]).size).toBe(17)
  expect(axisTicks(0, 4, true).minor).toEqual([])
})

it('long words stand at fewer of them', () => {
  const words = (value: number) => value.toLocaleString('de')
  expect(ticksFor([0, 1_000_000], true, words).major).toEqual([0, 500_000, 1_000_000])
  expect(ticksFor([0, 800], false, (ms) => `${ms} ms`).major).toHaveLength(5)
})
