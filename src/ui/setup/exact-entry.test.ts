import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldValue } from '../../../test/scenario-within-limits.ts'
import { laneFields, type NumberField, scenarioFields } from '../../scenario/field-specs.ts'
import { protocols } from '../../scenario/scenario.ts'
import { fieldValueWords, shownNumber, shownUnit } from '../words/field-words.ts'
import { readEntry } from './exact-entry.ts'

const fields = [...scenarioFields, ...protocols.flatMap((protocol) => laneFields(protocol))].filter(
  (field): field is NumberField => field.kind === 'number',
)
const field = (path: string) => fields.find((one) => one.path === path) as NumberField
const read = (path: string, text: string) => {
  const result = readEntry(field(path), text)
  return result.ok ? result.value : result.message
}

describe('exact entry', () => {
  it('reads a bare number in the unit on the screen, and any unit that is written', () => {
    expect(read('link.delayMs', '200')).toBe(200)
    expect(read('link.delayMs', ' 0.2 s ')).toBe(200)
    expect(read('link.delayMs', '1e2ms')).toBe(100)
    expect(read('holdMs', '2 min')).toBe(120_000)
    expect(read('holdMs', '2')).toBe(2_000)
    expect(read('link.bandwidthBytesPerSecond', '30')).toBe(30_000)
    expect(read('link.lossRatio', '2')).toBe(0.02)
    expect(read('link.lossRatio', '0.1%')).toBe(0.001)
    expect(read('link.bandwidthBytesPerSecond', '12 Mbit/s')).toBe(1_500_000)
    expect(read('link.bandwidthBytesPerSecond', 'no limit')).toBe(0)
    expect(read('pingMs', 'Never')).toBe(0)
    expect(read('feed.ratePerSecond', '6 /min')).toBe(0.1)
  })

  it('says in one sentence what is wanted, and that nothing was changed', () => {
    expect(read('link.delayMs', 'soon')).toBe(
      'Delay is still as it was: "soon" is not a number from 0 ms to 60 s; µs, ms, s, min, h may follow it.',
    )
    expect(read('link.lossRatio', '60')).toBe(
      'Loss is still as it was: it must be a number from 0 % to 50 %.',
    )
    expect(read('link.delayMs', '0,5')).toContain('Write decimals with a point')
    for (const text of ['', '-1', '5 kB', '1e9', '5 S', '--', '٣', '5 ms s', '1 000'])
      expect(read('link.delayMs', text), text).toContain('still as it was')
    expect(read('feed.payloadBytes', '1.5')).toContain('whole number')
  })

  it('reads back every value as it shows it', () => {
    const any = fc
      .constantFrom(...fields)
      .chain((one) => fieldValue(one).map((value) => [one, Number(value)] as const))
    fc.assert(
      fc.property(any, ([one, value]) => {
        const entered = readEntry(one, shownNumber(one, value))
        if (!entered.ok) throw new Error(entered.message)
        // Another unit is written with twelve digits, the field's own as it is.
        if (shownUnit(one).scale === 1) expect(entered.value).toBe(value)
        else expect(Math.abs(entered.value - value)).toBeLessThanOrEqual(1e-11 * value)
      }),
    )
  })

  it('reads the short words of round values as well', () => {
    const values: [string, number][] = [
      ['holdMs', 30_000],
      ['link.delayMs', 0.5],
      ['link.bandwidthBytesPerSecond', 1_500_000],
      ['link.lossRatio', 0.02],
      ['feed.payloadBytes', 4_096],
      ['pingMs', 0],
    ]
    for (const [path, value] of values)
      expect(read(path, fieldValueWords(field(path), value)), path).toBe(value)
  })
})
