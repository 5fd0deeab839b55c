// Where a value stands on its slider. A slider reaches over the values that a lesson needs; what lies beyond can
// be typed. One of scale `log` moves by ratio; where its least value is 0, the lowest position is 0 and the ratio
// begins above it. It knows no slider and no pixels.
import type { NumberField } from '../../scenario/field-specs.ts'

/** Positions of a slider, from 0. */
export const POSITIONS = 400

interface Reach {
  /** The least value above 0. */
  least: number
  most: number
}

const seconds = (least: number, most: number): Reach => ({
  least: 1_000 * least,
  most: 1_000 * most,
})

const reaches: Record<string, Reach> = {
  'feed.ratePerSecond': { least: 0.05, most: 100 },
  'feed.payloadBytes': { least: 1, most: 20_000 },
  'feed.burstSize': { least: 1, most: 100 },
  'upstream.ratePerSecond': { least: 0.05, most: 60 },
  'upstream.payloadBytes': { least: 1, most: 20_000 },
  'link.delayMs': { least: 0.1, most: 1_000 },
  'link.jitterMs': { least: 0.1, most: 500 },
  'link.lossRatio': { least: 0.000_1, most: 0.2 },
  'link.bandwidthBytesPerSecond': { least: 1_000, most: 125e6 },
  'link.keepAliveTimeoutMs': seconds(0.1, 300),
  'link.clientKeepAliveTimeoutMs': seconds(0.1, 300),
  'link.maxConnections': { least: 1, most: 20 },
  'link.sendOverheadMs': { least: 0.1, most: 100 },
  'link.receiveOverheadMs': { least: 0.1, most: 100 },
  paceMs: seconds(0.2, 120),
  intervalMs: seconds(0.05, 120),
  holdMs: seconds(0.5, 300),
  retryMs: seconds(0.1, 60),
  heartbeatMs: seconds(0.5, 120),
  pingMs: seconds(0.5, 120),
  backoffMs: seconds(0.1, 30),
}

const reachOf = ({ path, min, max, step }: NumberField): Reach =>
  reaches[path.replace(/^lanes\.[^.]+\./, '')] ?? { least: min > 0 ? min : step, most: max }

/** With a 0 below the ratio, position 0 is taken. */
const firstOf = ({ min }: NumberField): number => (min > 0 ? 0 : 1)

/** The nearest position: beyond the slider's reach, its end. */
export function positionOf(field: NumberField, value: number): number {
  const { least, most } = reachOf(field)
  if (value < least) return 0
  const share =
    field.scale === 'linear'
      ? (value - least) / (most - least)
      : Math.log(value / least) / Math.log(most / least)
  const first = firstOf(field)
  return Math.round(first + Math.min(1, share) * (POSITIONS - first))
}

export function valueAt(field: NumberField, position: number): number {
  const { least, most } = reachOf(field)
  const first = firstOf(field)
  if (position < first) return 0
  if (position >= POSITIONS) return most
  const share = (position - first) / (POSITIONS - first)
  const value =
    field.scale === 'linear' ? least + share * (most - least) : least * (most / least) ** share
  // Two significant digits are enough for a hand; the number beside it takes any.
  const short = Math.min(most, Number(value.toPrecision(2)))
  return field.whole ? Math.max(1, Math.round(short)) : short
}

/**
 * The next value by an arrow key: a tenth of the value's own order of size, but no less than the field's step.
 * Below that step it goes by the least value on the slider.
 */
export function neighbourValue(field: NumberField, value: number, direction: 1 | -1): number {
  const { min, max, step } = field
  const { least } = reachOf(field)
  const order = value > 0 ? 10 ** Math.floor(Math.log10(value)) / 10 : 0
  const by = value > 0 && value < step ? Math.min(step, least) : Math.max(step, order)
  // Freed of the error of adding decimals.
  const next = Math.round((value + direction * by) * 1e6) / 1e6
  return Math.min(max, Math.max(min, next))
}
