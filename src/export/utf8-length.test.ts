import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Length } from './utf8-length.ts'

test('counts what the platform writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      const text = a + b
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
  // Halves of pairs, in every order.
  for (const text of ['\ud800', '\udc00\ud800', 'a\ud83dé', '\ud83d\ude00', '\ud83d\ud83d\ude00'])
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
})
