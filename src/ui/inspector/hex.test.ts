import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, charOf, hexOf, hexText, plainText, stretches } from './hex.ts'

describe('hex', () => {
  it('is what Node writes of the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(hexText(bytes).replaceAll(' ', '')).toBe(Buffer.from(bytes).toString('hex'))
        for (const byte of bytes) {
          expect(Number.parseInt(hexOf(byte), 16)).toBe(byte)
          expect(Number.parseInt(bitsOf(byte), 2)).toBe(byte)
          expect([...charOf(byte)]).toHaveLength(1)
        }
      }),
    )
  })

  it('gives a text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A decoder takes a byte order mark away.
        fc.pre(!text.startsWith('\uFEFF'))
        expect(plainText(Buffer.from(text))).toBe(text)
      }),
    )
  })

  it('cuts a row without gap or overlap, at every cut inside and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.integer({ min: 1, max: 16 }),
        fc.array(fc.integer({ min: -5, max: 130 })),
        (from, length, cuts) => {
          const parts = stretches(from, from + length, cuts)
          expect(parts[0]?.from).toBe(from)
          expect(parts.at(-1)?.to).toBe(from + length)
          const edges = parts.slice(1).map((part, i) => {
            expect(part.from).toBe(parts[i]?.to)
            return part.from
          })
          const inside = cuts.filter((cut) => cut > from && cut < from + length)
          expect(new Set(edges)).toEqual(new Set(inside))
          expect(edges).toHaveLength(new Set(inside).size)
        },
      ),
    )
  })
})
