// Instants as HARs write them (ISO 8601) and as virtual time counts them, to the microsecond both ways.
import type { Microseconds } from '../kernel/time.ts'
import { calendarMs } from '../scenario/calendar.ts'

/** An instant of a run on the calendar: `2026-01-01T12:00:00.123456Z`. */
export function isoTime(us: Microseconds): string {
  const text = new Date(calendarMs(us)).toISOString()
  return `${text.slice(0, -1)}${String(us % 1_000).padStart(3, '0')}Z`
}

/** The same as seconds since 1970, as Chrome counts WebSocket messages. */
export const epochSeconds = (us: Microseconds): number => calendarMs(0) / 1_000 + us / 1_000_000

/** Microseconds since 1970; undefined where the text is no instant. Without a time zone it is UTC. */
export function parseIsoTime(text: string): Microseconds | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,12}))?(Z|[+-]\d\d:?\d\d)?$/i.exec(
    text,
  )
  if (!match) return undefined
  const [, whole = '', fraction = '', zone = 'Z'] = match
  const zoned = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const ms = new Date(`${whole.toUpperCase()}${zoned}`).getTime()
  if (Number.isNaN(ms)) return undefined
  return ms * 1_000 + Math.round(Number(`0.${fraction || 0}`) * 1_000_000)
}
