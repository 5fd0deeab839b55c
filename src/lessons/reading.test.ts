import { expect, it } from 'vitest'
import { createLane } from '../scenario/defaults.ts'
import { parseMarkup } from './markup.ts'
import type { Proofs } from './prove.ts'
import { plainText, type Source } from './reading.ts'
import { lessonScenario } from './scenario.ts'

const proofs: Proofs = {
  half: {
    experiment: 'waiting',
    seed: 7,
    holds: true,
    values: { mean: { value: 1_106, unit: 'ms' } },
    held: 193,
    runs: 200,
  },
}
const scenario = lessonScenario({
  seed: 7,
  durationMs: 10_000,
  lanes: [{ ...createLane('polling'), link: { delayMs: 120 } }],
})
const source: Source = { language: 'en', proofs, scenarioOf: () => scenario }
const read = (text: string) => plainText(parseMarkup(text), source).replace(/\u00a0/g, ' ')

it.each([
  ['[[claim:half|{half.mean}]], in {half.held} of {half.runs}', '1.11 s, in 193 of 200'],
  ['after {waiting@lanes.polling.intervalMs}', 'after 2 s'],
  ['over {waiting@lanes.polling.link.delayMs}', 'over 120 ms'],
  ['over {waiting@link.delayMs}', 'over 50 ms'],
  ['{waiting@feed.payloadBytes}, {waiting@feed.ratePerSecond} a second', '50 bytes, 1 a second'],
  ['for {waiting@durationMs}, seed {waiting@seed}', 'for 10 s, seed 7'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

it.each(['{other.mean}', '{half.median}', '{waiting@link.color}'])('refuses %s', (text) => {
  expect(() => read(text)).toThrow(/no/)
})
