// Time ⇄ pixels: the window on the time axis, how it is moved and zoomed, and where its ticks stand. It knows
// neither lanes nor a canvas.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'

/** What of the run is on the screen. */
export interface TimeWindow {
  fromUs: Microseconds
  toUs: Microseconds
}

const MINUTE_US = 60 * US_PER_SECOND

/** So much time across the screen at least, and at most. */
export const SHORTEST_US = 20 * US_PER_MS
export const LONGEST_US = 10 * MINUTE_US

export const lengthUs = ({ fromUs, toUs }: TimeWindow): Microseconds => toUs - fromUs

/** Before its start a run shows nothing, and far behind its head neither. */
function within(window: TimeWindow, headUs: Microseconds): TimeWindow {
  const length = lengthUs(window)
  const earliest = -0.05 * length
  const latest = Math.max(earliest, headUs - 0.05 * length)
  const fromUs = Math.round(Math.min(Math.max(window.fromUs, earliest), latest))
  return { fromUs, toUs: fromUs + length }
}

/** Moved by so much; some of the run always stays in view. */
export const panned = (
  { fromUs, toUs }: TimeWindow,
  byUs: Microseconds,
  headUs: Microseconds,
): TimeWindow => within({ fromUs: fromUs + byUs, toUs: toUs + byUs }, headUs)

/** `factor` times as much time across the screen, with the instant `aboutUs` left where it is. */
export function zoomed(
  window: TimeWindow,
  factor: number,
  aboutUs: Microseconds,
  headUs: Microseconds,
): TimeWindow {
  const before = lengthUs(window)
  const length = Math.round(Math.min(Math.max(before * factor, SHORTEST_US), LONGEST_US))
  const fromUs = Math.round(aboutUs - ((aboutUs - window.fromUs) * length) / before)
  return within({ fromUs, toUs: fromUs + length }, headUs)
}

/** The whole run, or as much of its end as the zoom's limit lets in. */
export function fitted(headUs: Microseconds): TimeWindow {
  const length = Math.round(Math.min(Math.max(1.04 * headUs, SHORTEST_US), LONGEST_US))
  const margin = Math.round(0.02 * length)
  const fromUs = Math.max(-margin, headUs + margin - length)
  return { fromUs, toUs: fromUs + length }
}

/** Steps that people count in: 1-2-5 below a minute, then what clocks have. */
const STEPS_US = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((ms) => ms * US_PER_MS),
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * US_PER_SECOND),
  ...[1, 2, 5, 10, 30, 60].map((minutes) => minutes * MINUTE_US),
]

/** The smallest such step that is at least `minimumUs`. */
export const tickStep = (minimumUs: Microseconds): Microseconds =>
  STEPS_US.find((step) => step >= minimumUs) ?? Math.ceil(minimumUs / MINUTE_US) * MINUTE_US

export interface Tick {
  atUs: Microseconds
  label: string
}

/** The ticks at multiples of `stepUs` from `fromUs` to `toUs`; none before the run's start. */
export function ticks({ fromUs, toUs }: TimeWindow, stepUs: Microseconds): Tick[] {
  const found: Tick[] = []
  const first = Math.max(0, Math.ceil(fromUs / stepUs))
  for (let i = first; i * stepUs <= toUs; i++) {
    found.push({ atUs: i * stepUs, label: instantLabel(i * stepUs, stepUs) })
  }
  return found
}

/** An instant, no finer than the step between ticks asks for: `2.35 s`, `12 s`, `1:30 min`. */
export function instantLabel(atUs: Microseconds, stepUs: Microseconds): string {
  if (stepUs >= 10 * US_PER_SECOND && atUs >= MINUTE_US) {
    const seconds = Math.round(atUs / US_PER_SECOND)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`
  }
  const decimals = Math.max(0, Math.ceil(6 - Math.log10(stepUs) - 1e-9))
  return `${(atUs / US_PER_SECOND).toFixed(Math.min(decimals, 6))} s`
}

/** A span of time as people say it: `4.2 ms`, `150 ms`, `1.37 s`, `125 s`. */
export function spanLabel(us: Microseconds): string {
  const ms = us / US_PER_MS
  if (ms < 9.95) return `${Number(ms.toFixed(1))} ms`
  if (ms < 999.5) return `${Math.round(ms)} ms`
  const seconds = ms / 1_000
  return `${seconds < 99.95 ? seconds.toPrecision(3) : Math.round(seconds)} s`
}

/** From one span of time to another, `0.67–2.17 s`, or `40 ms – 1.20 s`; alike, one of them. */
export function rangeLabel(shortestUs: Microseconds, longestUs: Microseconds): string {
  const [shortest, longest] = [spanLabel(shortestUs), spanLabel(longestUs)]
  if (shortest === longest) return longest
  const [a, unitA] = shortest.split(' ')
  const [b, unitB] = longest.split(' ')
  return unitA === unitB ? `${a}–${b} ${unitB}` : `${shortest} – ${longest}`
}

/** No label is wider. */
export const WIDEST_LABEL = rangeLabel(888_000, 88_800_000)
