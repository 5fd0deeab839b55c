// The keys of a lecture on stage in one table, for both windows and for the sheet that shows them: what a
// clicker sends, and what a keyboard has besides. What a deed does is the window's business.
import type { Command } from './show.ts'

/** What concerns one window alone. */
export type Deed = 'full' | 'laser' | 'point' | 'overview' | 'speaker' | 'help' | 'leave'

export interface StageKey {
  /** As `chordOf` (../keyboard/listen.ts) writes them. */
  keys: readonly string[]
  /** How the sheet writes them. */
  shown: string
  /** Key of its words in the part `rooms-stage`. */
  what: string
  does: Exclude<Command['kind'], 'go' | 'arrived' | 'hands'> | Deed
  /** It makes sense in the speaker's window too. */
  both: boolean
}

const key = (
  does: StageKey['does'],
  both: boolean,
  shown: string,
  ...keys: string[]
): StageKey => ({ keys, shown, what: `key.${does}`, does, both })

export const stageKeys: readonly StageKey[] = [
  key(
    'next',
    true,
    'Page down → ↓ Space',
    'PageDown',
    'ArrowRight',
    'ArrowDown',
    'Space',
    'n',
    'N',
  ),
  key('back', true, 'Page up ← ↑', 'PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'),
  key('first', true, 'Home', 'Home'),
  key('last', true, 'End', 'End'),
  key('again', true, 'R', 'r', 'R'),
  key('blank', true, 'B or .', 'b', 'B', '.'),
  key('freeze', true, 'H', 'h', 'H'),
  key('clear', true, 'Del', 'Delete'),
  key('laser', false, 'L', 'l', 'L'),
  key('point', false, 'P', 'p', 'P'),
  key('full', false, 'F', 'f', 'F'),
  key('overview', false, 'O', 'o', 'O'),
  key('speaker', false, 'S', 's', 'S'),
  key('help', false, '?', '?'),
  key('leave', false, 'Esc', 'Escape'),
]

export const isDeed = (does: StageKey['does']): does is Deed =>
  ['full', 'laser', 'point', 'overview', 'speaker', 'help', 'leave'].includes(does)

/** The beat's number as it was typed so far; an Enter goes there. */
export function typeDigit(typed: string, pressed: string): string {
  return `${typed}${pressed}`.replace(/^0+/, '').slice(0, 3)
}
