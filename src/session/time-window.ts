// The stretch of time on the screen, and how it moves: pure arithmetic on two instants. It knows neither
// pixels nor who asks.
import { type Microseconds, US_PER_MS, US_PER_SECOND } from '../kernel/time.ts'

export interface TimeWindow {
  fromUs: Microseconds
  toUs: Microseconds
}

export const SHORTEST_US = 20 * US_PER_MS
/** How much more or less time one press of a zoom key or button shows. */
export const ZOOM_STEP = 1.5
export const LONGEST_US = 600 * US_PER_SECOND

/** How many updates the usual window shows, and how short and long it may be for that. */
const UPDATES_ACROSS = 6
const USUAL_SECONDS = { least: 1.5, most: 60 }

/** Where one begins to look at a feed of this rate: the first handful of updates. */
export function firstWindow(updatesPerSecond: number): TimeWindow {
  const { least, most } = USUAL_SECONDS
  const seconds = Math.min(most, Math.max(least, UPDATES_ACROSS / updatesPerSecond))
  return { fromUs: 0, toUs: Math.round(seconds * US_PER_SECOND) }
}

/** Where the cursor stands while the window follows it: most of the screen shows what led up to it. */
const CURSOR_AT = 0.88

export const lengthUs = ({ fromUs, toUs }: TimeWindow): Microseconds => toUs - fromUs

/** The nearest window that is allowed: whole microseconds, no time before the start. */
export function fitLimits({ fromUs, toUs }: TimeWindow): TimeWindow {
  const length = Math.round(Math.min(LONGEST_US, Math.max(SHORTEST_US, toUs - fromUs)))
  const start = Math.max(0, Math.round(fromUs))
  return { fromUs: start, toUs: start + length }
}

/** Moves along so that the cursor stays in sight; with `inJumps`, seldom and far instead of steadily. */
export function follow(window: TimeWindow, cursorUs: Microseconds, inJumps: boolean): TimeWindow {
  const length = lengthUs(window)
  const place = (cursorUs - window.fromUs) / length
  if (place >= 0 && place <= CURSOR_AT) return window
  const behind = inJumps || place < 0 ? 0.25 : CURSOR_AT
  return fitLimits({ fromUs: cursorUs - behind * length, toUs: cursorUs + (1 - behind) * length })
}

/** Shows `factor` times as much time (below 1: closer), keeping `aroundUs` where it is on the screen. */
export function zoom(window: TimeWindow, factor: number, aroundUs: Microseconds): TimeWindow {
  const length = Math.min(LONGEST_US, Math.max(SHORTEST_US, lengthUs(window) * factor))
  const place = Math.min(1, Math.max(0, (aroundUs - window.fromUs) / lengthUs(window)))
  return fitLimits({ fromUs: aroundUs - place * length, toUs: aroundUs + (1 - place) * length })
}

/** The whole run, as far as the limits allow, with a little room at its end. */
export function wholeRun(headUs: Microseconds): TimeWindow {
  const length = Math.min(LONGEST_US, Math.max(US_PER_SECOND, headUs * 1.04))
  return fitLimits({ fromUs: headUs * 1.04 - length, toUs: headUs * 1.04 })
}
