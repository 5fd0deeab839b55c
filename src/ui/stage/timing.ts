// A lecture's time beside its plan, from the show and the clock on the wall: arithmetic alone.
import type { Step } from '../../lessons/plan.ts'
import type { Show } from './show.ts'

const MS_PER_MINUTE = 60_000

export interface Timing {
  /** Since the lecture began; nothing before. */
  elapsedMs: number
  /** When the present beat is due. */
  plannedMs: number
  /** Since this chapter was entered, and how long all of it may take. */
  chapterMs: number
  chapterPlannedMs: number
}

export function timing(show: Show, plan: readonly Step[], nowMs: number): Timing {
  const step = plan[show.beat]
  const since = (ms: number | undefined) => (ms === undefined ? 0 : Math.max(0, nowMs - ms))
  const chapterMinutes = plan
    .filter(({ chapter }) => chapter === step?.chapter)
    .reduce((sum, { beat }) => sum + beat.minutes, 0)
  return {
    elapsedMs: since(show.startedMs),
    plannedMs: (step?.dueMinutes ?? 0) * MS_PER_MINUTE,
    chapterMs: since(show.chapterMs),
    chapterPlannedMs: chapterMinutes * MS_PER_MINUTE,
  }
}

/** `7:05`, `1:02:00`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
