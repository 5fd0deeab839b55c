import { expect, it } from 'vitest'
import { firstLanguage } from './language.ts'

it.each<[search: string, remembered: string | undefined, wanted: string[], language: string]>([
  ['', undefined, ['de-AT', 'en'], 'de'],
  ['', undefined, ['fr', 'en-GB', 'de'], 'en'],
  ['', undefined, ['ja'], 'en'],
  ['', undefined, [], 'en'],
  ['', 'en', ['de'], 'en'],
  ['', 'klingon', ['de'], 'de'],
  ['?lang=de', 'en', ['en'], 'de'],
  ['?lang=constructor', 'de', ['en'], 'de'],
  ['?lang=pseudo', 'de', ['de'], 'en-XA'],
])('from %j, %j and %j: %s', (search, remembered, wanted, language) => {
  expect(firstLanguage(search, remembered, wanted)).toBe(language)
})
