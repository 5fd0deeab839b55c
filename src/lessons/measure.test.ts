import { expect, it } from 'vitest'
import { formatInstant, formatMeasure, type Measure } from './measure.ts'

it.each<[Measure, string, string]>([
  [{ value: 50.46, unit: 'ms' }, '50 ms', '50 ms'],
  [{ value: 3.25, unit: 'ms' }, '3.3 ms', '3,3 ms'],
  [{ value: 1_126.4, unit: 'ms' }, '1.13 s', '1,13 s'],
  [{ value: 999.7, unit: 'ms' }, '1 s', '1 s'],
  [{ value: 2_000, unit: 'ms' }, '2 s', '2 s'],
  [{ value: 1_871.2, unit: 'bytes' }, '1,871 bytes', '1.871 Byte'],
  [{ value: 92.857, unit: 'percent' }, '93%', '93 %'],
  [{ value: 4.0256, unit: 'count' }, '4', '4'],
  [{ value: 2.53, unit: 'count' }, '2.5', '2,5'],
  [{ value: 933.3, unit: 'count' }, '933', '933'],
])('%j', (measure, en, de) => {
  const plain = (language: string) => formatMeasure(measure, language).replace(/\u00a0/g, ' ')
  expect(plain('en')).toBe(en)
  expect(plain('de')).toBe(de)
})

it('an instant has its three digits, whole seconds too', () => {
  expect(formatInstant(3_900_000, 'en')).toBe('3.900\u00a0s')
  expect(formatInstant(1_234_000_400, 'de')).toBe('1.234,000\u00a0s')
})
