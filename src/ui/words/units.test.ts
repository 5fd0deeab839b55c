import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatInstant,
  formatMs,
  formatSetting,
  formatSpeed,
  plural,
} from './units.ts'

describe('numbers with their units', () => {
  it.each([
    [0, '0 ms'],
    [0.42, '0.4 ms'],
    [50, '50 ms'],
    [999.6, '1.00 s'],
    [1_370, '1.37 s'],
    [12_340, '12.3 s'],
    [125_000, '2 min 5 s'],
    [180_000, '3 min'],
  ])('%d milliseconds are %s', (ms, text) => expect(formatMs(ms)).toBe(text))

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [4_210, '4.2 kB'],
    [42_100, '42 kB'],
    [999_499, '999 kB'],
    [999_500, '1.00 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

  it('writes instants to the millisecond, settings without needless digits', () => {
    expect(formatInstant(12_345_678)).toBe('12.346 s')
    expect(formatSetting(2_000)).toBe('2 s')
    expect(formatSetting(2_500)).toBe('2.5 s')
    expect(formatSpeed(6.4321)).toBe('6.4×')
    expect([plural(1, 'update'), plural(1_200, 'update')]).toEqual(['1 update', '1,200 updates'])
  })
})
