// One step of the lecture on stage. A beat says its whole picture and refers to no other, so that it looks
// the same whether it is reached forwards, backwards or at once. Its words are in the texts:
// `<chapter>.beat.<id>` is the headline, `<chapter>.beat.<id>.notes` what the speaker reads.
import { fromMs, type Microseconds } from '../kernel/time.ts'
import type { Outcome } from './outcome.ts'
import { type Found, find, type Selector } from './selector.ts'

/** An instant of the run: a time, or an event and so much after it. */
export type Instant = { atMs: number } | { after: Selector; byMs: number }

interface BeatBase {
  /** Unique in the chapter. */
  id: string
  /** On stage. */
  minutes: number
}

/** What stands on the stage beside the headline. */
export interface Shot {
  experiment: string
  /** Where the run stands; `run` plays up to there, every other kind shows it at once. */
  until: Instant
  window: { fromMs: number; toMs: number }
  /** Two to four ids, or the only one that there is. */
  lanes: readonly string[]
  /** The message that is opened, and what the audience is pointed to. */
  pin?: Selector
  point?: Selector
}

/** `reveal`: a headline alone. `ask`: the room predicts. `answer`: its predictions beside the truth. */
export type Beat =
  | (BeatBase & { kind: 'reveal' })
  | (BeatBase & { kind: 'run' | 'pause' | 'zoom' | 'ask' | 'answer' } & Shot)

/** A shot in the numbers of one run. */
export interface Picture {
  atUs: Microseconds
  fromUs: Microseconds
  toUs: Microseconds
  pin: Found | undefined
  point: Found | undefined
}

/** When that is in this run; undefined where it does not come to it. */
export function instantUs(instant: Instant, outcome: Outcome): Microseconds | undefined {
  if ('atMs' in instant) return fromMs(instant.atMs)
  const found = find(instant.after, outcome)
  return found && found.atUs + fromMs(instant.byMs)
}

/** The picture of a beat, from the whole run of its experiment. */
export function pictureOf(shot: Shot, outcome: Outcome): Picture | undefined {
  const atUs = instantUs(shot.until, outcome)
  if (atUs === undefined) return undefined
  const seen = (selector: Selector | undefined) => selector && find(selector, outcome)
  return {
    atUs,
    fromUs: fromMs(shot.window.fromMs),
    toUs: fromMs(shot.window.toMs),
    pin: seen(shot.pin),
    point: seen(shot.point),
  }
}
