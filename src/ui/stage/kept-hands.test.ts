import { expect, it } from 'vitest'
import { formatHands, KEPT_MS, parseHands } from './kept-hands.ts'

const hands = {
  'never-zero': { counts: { 'at-once': 12, 'one-way': 30 }, numbers: [] },
  'half-the-interval': { counts: {}, numbers: [500, 2_000] },
}

it('comes back as it was, on the same day', () => {
  expect(parseHands(formatHands(hands, 1_000), 1_000 + KEPT_MS)).toEqual(hands)
  expect(parseHands(formatHands(hands, 1_000), 1_001 + KEPT_MS)).toEqual({})
})

it.each(['', 'null', '[]', '{"version":2,"atMs":1,"hands":{"a":{}}}', '{"version":1,"hands":7}'])(
  'is nothing where %j is kept',
  (text) => {
    expect(parseHands(text, 1)).toEqual({})
  },
)

it('leaves out what is no number', () => {
  const kept =
    '{"version":1,"atMs":1,"hands":{"a":{"counts":{"x":"3","y":4},"numbers":[1,null]},"b":7}}'
  expect(parseHands(kept, 1)).toEqual({
    a: { counts: { y: 4 }, numbers: [1] },
    b: { counts: {}, numbers: [] },
  })
})
