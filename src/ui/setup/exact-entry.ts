// What a person types for a knob, read: a bare number in the unit that the screen shows, or a number with a unit
// of its own (`2 s`, `0.5%`, `12 Mbit/s`). What cannot be read becomes a sentence that says what can.
import { accepts, type NumberField } from '../../scenario/field-specs.ts'
import { failure, type Result, success } from '../../scenario/result.ts'
import { fieldValueWords, scaled, shownUnit, zeroWords } from '../words/field-words.ts'

/** How much of the field's unit one of these is. */
const units: Record<string, Record<string, number>> = {
  milliseconds: { us: 0.001, µs: 0.001, ms: 1, s: 1_000, min: 60_000, h: 3_600_000 },
  bytes: { B: 1, kB: 1_000, MB: 1e6 },
  'bytes per second': {
    'B/s': 1,
    'kB/s': 1_000,
    'MB/s': 1e6,
    'kbit/s': 125,
    'Mbit/s': 125_000,
    'Gbit/s': 125e6,
  },
  'share of packets': { '%': 0.01 },
  percent: { '%': 1 },
  'updates per second': { '/s': 1, '/min': 1 / 60 },
  'messages per second': { '/s': 1, '/min': 1 / 60 },
}

const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(.*)$/i

/** `a number from 0 ms to 60 s; µs, ms, s, min, h may follow it`. */
function wanted(field: NumberField): string {
  const others = Object.keys(units[field.unit] ?? {}).filter((unit) => unit !== 'us')
  const other = others.length > 1 ? `; ${others.join(', ')} may follow it` : ''
  const whole = field.whole && shownUnit(field).scale === 1 ? 'whole number' : 'number'
  const [min, max] = [field.min, field.max].map((limit) => fieldValueWords(field, limit))
  return `a ${whole} from ${min} to ${max}${other}`
}

/** The value in the field's own unit. */
export function readEntry(field: NumberField, text: string): Result<number> {
  const typed = text.trim()
  if (typed.toLowerCase() === zeroWords(field.path)) return success(0)
  const [, digits, unit = ''] = number.exec(typed) ?? []
  const known = units[field.unit] ?? {}
  const factor = unit === '' ? shownUnit(field).scale : known[unit]
  const said = `${field.label} is still as it was: `
  if (digits === undefined || factor === undefined) {
    const comma = /^[-+\d,]+$/.test(typed)
      ? ' Write decimals with a point, thousands with nothing.'
      : ''
    return failure(`${said}"${typed.slice(0, 40)}" is not ${wanted(field)}.${comma}`)
  }
  const value = scaled(Number(digits), factor)
  if (accepts(field, value)) return success(value)
  return failure(`${said}it must be ${wanted(field)}.`)
}
