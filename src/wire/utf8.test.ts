import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lenientUtf8, strictUtf8 } from './utf8.ts'

/** Bytes that come close to UTF-8 more often than chance would. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 30 }),
  fc
    .array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5))
    .map((all) => Uint8Array.from(all)),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
)

const fatal = (input: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input)
  } catch {
    return undefined
  }
}

test('decodes as the platform does, strictly and leniently', () => {
  fc.assert(
    fc.property(bytes, (input) => {
      expect(lenientUtf8(input)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(input))
      expect(strictUtf8(input)).toBe(fatal(input))
    }),
    { numRuns: 2_000 },
  )
})
