import { expect, it } from 'vitest'
import { comparedRows } from '../../lessons/compared-rows.ts'
import { protocols } from '../../scenario/scenario.ts'
import { connectionWord, scales, wordFor, wordRules } from '../comparison/scales.ts'
import { fits } from './lecture-words.ts'

/** Every word that the comparison can say. */
const words = [
  ...Object.values(scales).flatMap(({ steps }) => steps.map(({ word }) => word as string)),
  ...wordRules.flatMap(({ rule }) =>
    [...rule.matchAll(/“([^”]+)”/g)].map(([, word]) => word ?? ''),
  ),
  'One, used again',
  'Few, used again',
]

it('knows for each protocol a word that the comparison can say, and one that disagrees', () => {
  for (const row of comparedRows)
    for (const protocol of protocols) {
      expect(
        words.some((word) => fits(row, protocol, word)),
        `${row}, ${protocol}`,
      ).toBe(true)
      expect(words.some((word) => fits(row, protocol, word) === false)).toBe(true)
    }
})

it('says nothing before anything is measured', () => {
  const early = connectionWord({
    opened: 0,
    open: 0,
    requests: 0,
    newestForUs: undefined,
    proof: undefined,
  })
  expect(fits('connection', 'sse', early)).toBeUndefined()
})

it('agrees with a number as the scale does', () => {
  expect(fits('latency', 'polling', wordFor(scales.latency, 1_100))).toBe(true)
  expect(fits('latency', 'polling', wordFor(scales.latency, 300))).toBe(false)
  expect(fits('efficiency', 'websocket', wordFor(scales.efficiency, 0.3))).toBe(true)
})
