// Where a lecture on stage stands: the beat, whether it is playing, what the hall does not see, and what it
// said. Both windows hold one; a command gives the next. It draws nothing and reads no clock.

import type { Step } from '../../lessons/plan.ts'
import { experimentOf } from '../../session/stage.ts'

/** What the room predicted for one experiment. */
export interface Hands {
  /** Hands up, by the option's id. */
  counts: Readonly<Record<string, number>>
  /** Numbers called out, in the prediction's unit. */
  numbers: readonly number[]
}

export const noHands: Hands = { counts: {}, numbers: [] }

export interface Show {
  /** Grows with each command: of two windows' shows the later one counts. */
  revision: number
  /** The window that gave the last command: decides where two were given at once. */
  by: string
  /** Place in the plan, from 0. */
  beat: number
  /** The run is on its way to the beat's instant. */
  running: boolean
  /** Counts the times that a run was begun, so that it can be begun again. */
  take: number
  blank: boolean
  /** The hall sees this beat, whichever the speaker is at. */
  frozen: number | undefined
  /** By the experiment's id. */
  hands: Readonly<Record<string, Hands>>
  /** When the lecture and its present chapter began, by the clock on the wall. */
  startedMs: number | undefined
  chapterMs: number | undefined
}

export type Command =
  | { kind: 'next' | 'back' | 'first' | 'last' | 'again' | 'blank' | 'freeze' | 'timer' }
  | { kind: 'go'; beat: number }
  | { kind: 'arrived'; take: number }
  | { kind: 'hands'; experiment: string; hands: Hands }
  /** Forgets what the room predicted, for all experiments. */
  | { kind: 'clear' }

export const firstShow = (beat: number, hands: Show['hands'] = {}): Show => ({
  revision: 0,
  by: '',
  beat,
  running: false,
  take: 0,
  blank: false,
  frozen: undefined,
  hands,
  startedMs: undefined,
  chapterMs: undefined,
})

/** The beat that the hall sees. */
export const seenBeat = ({ frozen, beat }: Show): number => frozen ?? beat

/** What the room said to the experiment of this step. */
export function handsFor(show: Show, step: Step): Hands {
  const experiment = experimentOf(step)
  return (experiment && show.hands[experiment.id]) ?? noHands
}

/** At another beat; with `playing`, a run is begun there, else its end is shown. */
function at(show: Show, beat: number, plan: readonly Step[], nowMs: number, playing = false): Show {
  const place = Math.max(0, Math.min(beat, plan.length - 1))
  const runs = playing && plan[place]?.beat.kind === 'run'
  const sameChapter = plan[place]?.chapter === plan[show.beat]?.chapter
  return {
    ...show,
    beat: place,
    running: runs,
    take: runs ? show.take + 1 : show.take,
    blank: false,
    startedMs: show.startedMs ?? nowMs,
    chapterMs: (sameChapter ? show.chapterMs : undefined) ?? nowMs,
  }
}

function changed(show: Show, command: Command, plan: readonly Step[], nowMs: number): Show {
  const { beat, running, take } = show
  switch (command.kind) {
    case 'next':
      // What plays is first shown to its end.
      if (running) return { ...show, running: false }
      return beat + 1 < plan.length ? at(show, beat + 1, plan, nowMs, true) : show
    case 'back':
      return beat > 0 ? at(show, beat - 1, plan, nowMs) : show
    case 'first':
      return at(show, 0, plan, nowMs)
    case 'last':
      return at(show, plan.length - 1, plan, nowMs)
    case 'go':
      return at(show, command.beat, plan, nowMs)
    case 'again':
      return { ...at(show, beat, plan, nowMs, true), frozen: undefined }
    case 'blank':
      return { ...show, blank: !show.blank }
    case 'freeze':
      return { ...show, frozen: show.frozen === undefined ? beat : undefined }
    case 'timer':
      return { ...show, startedMs: nowMs, chapterMs: nowMs }
    case 'arrived':
      return running && take === command.take ? { ...show, running: false } : show
    case 'hands':
      return { ...show, hands: { ...show.hands, [command.experiment]: command.hands } }
    case 'clear':
      return Object.keys(show.hands).length === 0 ? show : { ...show, hands: {} }
  }
}

/** The show after a command that the window `by` gave; the same one where there is nothing to do. */
export function commanded(
  show: Show,
  command: Command,
  plan: readonly Step[],
  nowMs: number,
  by: string,
): Show {
  const next = changed(show, command, plan, nowMs)
  return next === show ? show : { ...next, revision: show.revision + 1, by }
}

/** Whether the other window's show is the later one. Of two at once, all windows choose the same. */
export const isLater = (other: Show, mine: Show): boolean =>
  other.revision > mine.revision || (other.revision === mine.revision && other.by > mine.by)
