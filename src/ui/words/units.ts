// Numbers as people read them, always with their unit. Rounded for the eye; exact values stay in the trace.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../../kernel/time.ts'

/** A length of time given in milliseconds: `48 ms`, `1.37 s`, `2 min 5 s`. */
export function formatMs(ms: number): string {
  if (ms < 10 && ms !== Math.round(ms)) return `${ms.toFixed(1)} ms`
  // 999.6 ms would read "1000 ms".
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`
  const seconds = ms / 1_000
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return rest ? `${minutes} min ${rest} s` : `${minutes} min`
}

export const formatSpan = (us: Microseconds): string => formatMs(us / US_PER_MS)

/** A setting in milliseconds, without needless digits: `500 ms`, `2 s`, `2.5 s`. */
export const formatSetting = (ms: number): string =>
  ms < 1_000 ? `${ms} ms` : `${Number((ms / 1_000).toFixed(3))} s`

/** An instant, to the millisecond: `12.345 s`. */
export const formatInstant = (us: Microseconds): string => `${(us / US_PER_SECOND).toFixed(3)} s`

/** `512 B`, `4.2 kB`, `1.30 MB`; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  if (bytes < 999_500) return `${(bytes / 1_000).toFixed(bytes < 9_950 ? 1 : 0)} kB`
  return `${(bytes / 1_000_000).toFixed(2)} MB`
}

export const formatSpeed = (speed: number): string => `${Number(speed.toPrecision(2))}×`

const grouped = new Intl.NumberFormat('en-US')

/** `1,234`. One formatter for all: `toLocaleString` would make one for each number. */
export const formatCount = (count: number): string => grouped.format(count)

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** How many times as much: `436 : 1`, `5.7 : 1`. */
export const formatRatio = (ratio: number): string =>
  `${ratio < 9.95 ? ratio.toFixed(1) : formatCount(Math.round(ratio))} : 1`
