// When something is said to a screen reader: at most one text in two seconds of the person's time, a summary
// on pause, the instant after scrubbing ended. What it says comes from `words/`.
import type { Microseconds } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import { newsOf } from '../words/news-words.ts'
import type { Level } from './level.ts'

/** The herald looks this often; four looks are a second. */
export const LOOK_MS = 250
/** Looks between two texts: two seconds. */
const QUIET_LOOKS = 2_000 / LOOK_MS

/** What the herald looks at. */
export interface Sight {
  level: Level
  trace: Trace
  cursorUs: Microseconds
  playing: boolean
  /** The run is being brought to an instant: nothing of that is news. */
  catchingUp: boolean
  speed: number
  /** A sentence of the session's own, as long as it is the newest. */
  announcement: string
  /** How the run stands, in sentences. */
  summary(): string
  /** What happens at the cursor, in sentences. */
  instant(): string
}

export class Herald {
  #silentLooks = QUIET_LOOKS
  #toldUs: Microseconds = 0
  #trace: Trace | undefined
  #wasPlaying = false
  #cursorUs: Microseconds = 0
  #heard = ''
  /** What waits to be said: only the newest matters. */
  #next = ''
  /** The cursor is being moved by hand. */
  scrubbing = false

  /** Looks, and gives what is to be said now; empty: nothing. */
  look(sight: Sight): string {
    this.#silentLooks++
    this.#notice(sight)
    if (this.#silentLooks < QUIET_LOOKS) return ''
    const text = this.#next || this.#news(sight)
    if (sight.playing) this.#toldUs = sight.cursorUs
    this.#next = ''
    if (!text || sight.level === 'off') return ''
    this.#silentLooks = 0
    return text
  }

  #notice(sight: Sight): void {
    const { trace, cursorUs, playing, catchingUp, announcement } = sight
    const known = trace === this.#trace && !catchingUp
    const moved = known && !playing && !this.#wasPlaying && cursorUs !== this.#cursorUs
    if (announcement !== this.#heard) this.#next = announcement
    // A run that rested before the herald came has a summary as well.
    const cameLate = this.#trace === undefined && !catchingUp && cursorUs > 0
    if (!playing && (cameLate || (known && this.#wasPlaying))) this.#next = sight.summary()
    if (this.scrubbing && !moved) this.#next = sight.instant()
    // What was jumped over, or is gone, is no news.
    if (!known || moved || cursorUs < this.#toldUs) this.#toldUs = cursorUs
    this.scrubbing = moved
    this.#trace = trace
    this.#cursorUs = cursorUs
    this.#wasPlaying = playing
    this.#heard = announcement
  }

  #news({ trace, cursorUs, level, speed, playing }: Sight): string {
    if (!playing) return ''
    return newsOf(trace, { fromUs: this.#toldUs, toUs: cursorUs }, level, speed)
  }
}
