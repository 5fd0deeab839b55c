import { describe, expect, it } from 'vitest'
import { numberIn } from './number-in.ts'

describe('a number as people write it', () => {
  it.each([
    ['2500', 'en', 2_500],
    ['2,500', 'en', 2_500],
    ['2.5', 'en', 2.5],
    [' 2.5 s ', 'en', 2_500],
    ['2500 ms', 'en', 2_500],
    ['2500ms', 'de', 2_500],
    ['2.500', 'de', 2_500],
    ['2,5 s', 'de', 2_500],
    ['0,7 S', 'de', 700],
    ['2.500', 'en', 2.5],
  ])('%s in %s', (text, language, number) => expect(numberIn(text, language)).toBe(number))

  it.each(['', 's', 'many', '-3', '2,5,0', '1e3', '2 m'])('but %s is none', (text) =>
    expect(numberIn(text, 'en')).toBeUndefined(),
  )
})
