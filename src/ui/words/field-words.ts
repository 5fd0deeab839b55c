// Fields of the scenario in the words of the screen: the unit beside a number, a value with its unit, choices
// as a person would say them.
import type { FieldSpec } from '../../scenario/field-specs.ts'
import type { FieldValue } from '../../scenario/scenario.ts'
import { formatSetting } from './units.ts'

/** What stands beside a number, and how much of the field's own unit it is. */
export interface ShownUnit {
  short: string
  scale: number
}

const ofUnit: Record<string, ShownUnit> = {
  milliseconds: { short: 'ms', scale: 1 },
  'updates per second': { short: '/s', scale: 1 },
  'messages per second': { short: '/s', scale: 1 },
  bytes: { short: 'B', scale: 1 },
  'bytes per second': { short: 'kB/s', scale: 1_000 },
  'share of packets': { short: '%', scale: 0.01 },
  percent: { short: '%', scale: 1 },
}

/** Times that people think of in seconds. */
const inSeconds = new Set([
  'link.keepAliveTimeoutMs',
  'link.clientKeepAliveTimeoutMs',
  'durationMs',
  'paceMs',
  'holdMs',
  'heartbeatMs',
  'pingMs',
  'prediction.long',
])

type Named = Pick<FieldSpec, 'path' | 'unit'>

/** The unit of this field on the screen; an empty text where a number stands alone. */
export const shownUnit = ({ path, unit }: Named): ShownUnit =>
  inSeconds.has(path) ? { short: 's', scale: 1_000 } : (ofUnit[unit] ?? { short: '', scale: 1 })

/** Without the error of scaling decimals. */
export const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12))

/** The number on the screen: `2` for a share of 0.02. */
export const shownNumber = (field: Named, value: number): string =>
  String(scaled(value, 1 / shownUnit(field).scale))

const choices: Record<string, string> = {
  steady: 'steady: an even beat',
  poisson: 'random (Poisson)',
  bursty: 'in bursts',
  manual: 'only by Publish',
  'fixed-delay': 'after each answer',
  'fixed-rate': 'on a steady beat',
  '200': '200, an empty list',
  '204': '204, without a body',
  'tls-1.3': 'TLS 1.3',
  'stock-price': 'stock price',
  'live-score': 'live score',
  document: 'shared document',
  iot: 'sensors',
}

export const choiceWords = (choice: string): string => choices[choice] ?? choice

const zeros: Record<string, string> = {
  'link.bandwidthBytesPerSecond': 'no limit',
  'upstream.ratePerSecond': 'by button',
  paceMs: 'by button',
  heartbeatMs: 'never',
  pingMs: 'never',
}

/** What a zero means where it is not simply none. */
export const zeroWords = (path: string): string | undefined => zeros[path]

function inThousands(value: number, unit: string): string {
  if (value < 1_000) return `${value} ${unit}`
  if (value < 1e6) return `${Number((value / 1_000).toPrecision(4))} k${unit}`
  return `${Number((value / 1e6).toPrecision(4))} M${unit}`
}

/** A value with its unit, as short as it can be read: `30 s`, `2 %`, `1.5 MB/s`, `never`. */
export function fieldValueWords(field: FieldSpec, value: FieldValue): string {
  if (typeof value === 'string') return choiceWords(value)
  const zero = value === 0 ? zeroWords(field.path) : undefined
  if (zero) return zero
  if (field.unit === 'milliseconds') return formatSetting(value)
  if (field.unit === 'bytes') return inThousands(value, 'B')
  if (field.unit === 'bytes per second') return inThousands(value, 'B/s')
  return `${shownNumber(field, value)} ${shownUnit(field).short}`.trim()
}
