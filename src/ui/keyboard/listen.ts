// Hears keys for the whole page and finds their shortcut. What a control needs for itself stays with it: no
// key is taken from a text, a slider, a list or a focused button.
import { hiddenIn } from '../../scenario/control-names.ts'
import type { Session } from '../../session/session.ts'
import type { Panels } from '../panels.ts'
import { covers, type PlaceStore } from '../place.ts'
import { recall } from '../storage.ts'
import { type Shortcut, shortcuts } from './shortcuts.ts'

/** Under which name the choice is remembered. */
export const SINGLE_KEYS = 'single-keys'

export const singleKeysOn = (): boolean => recall(SINGLE_KEYS) !== 'off'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>>

/** The key as the table names it. Shift counts where it does not make another sign; ⌘ is the Mac's Ctrl. */
export function chordOf({ key, shiftKey, ctrlKey, metaKey }: Key): string {
  if (ctrlKey || metaKey) return `Ctrl+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`
  if (key === ' ') return 'Space'
  return shiftKey && key.length > 1 ? `Shift+${key}` : key
}

const moves = /^(Shift\+)?(Arrow\w+|Page\w+|Home|End)$/

/** Whether a control of this kind uses the key itself. */
export function isTakenBy(target: Element | null, chord: string): boolean {
  if (!target) return false
  if (target.closest('dialog[open]')) return true
  if (chord.startsWith('Ctrl+')) {
    if (target.matches('input[type=range], input[type=radio], input[type=checkbox]')) return false
    return target.matches('input, textarea, [contenteditable]')
  }
  if (target.matches('input[type=range]')) return moves.test(chord)
  if (target.matches('input[type=radio], input[type=checkbox]'))
    return chord === 'Space' || moves.test(chord)
  if (target.matches('input, select, textarea, [contenteditable]')) return true
  if (target.matches('button, summary, a[href], [role=button]')) return chord === 'Space'
  // A region that scrolls by keys.
  if (target.matches('[data-scrolls]')) return moves.test(chord)
  return false
}

export function findShortcut(chord: string, singleKeys: boolean): Shortcut | undefined {
  return shortcuts.find(({ keys, single }) => keys.includes(chord) && (singleKeys || !single))
}

/** Whether the link that was opened leaves away what this key does the work of. */
const isAway = (session: Session, { part }: Shortcut): boolean =>
  part !== undefined && hiddenIn(session.store.getState().rules).includes(part)

export function listenToKeys(session: Session, panels: Panels, place: PlaceStore): () => void {
  const hear = (event: KeyboardEvent) => {
    // A room that covers the lab hears its own keys.
    if (event.defaultPrevented || event.altKey || covers(place.getState().room)) return
    const chord = chordOf(event)
    // What is open over the page closes first.
    if (chord === 'Escape' && document.querySelector('[popover=auto]:popover-open')) return
    // Behind a dialog nothing is reached, also when the focus has fallen out of it with a disabled button.
    if (document.querySelector('dialog:modal')) return
    if (isTakenBy(event.target instanceof Element ? event.target : null, chord)) return
    const shortcut = findShortcut(chord, singleKeysOn())
    if (!shortcut || isAway(session, shortcut)) return
    event.preventDefault()
    shortcut.run({ session, panels, place, key: event.key })
  }
  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}
