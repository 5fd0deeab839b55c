import { describe, expect, it } from 'vitest'
import { chordOf, findShortcut, isTakenBy } from './listen.ts'
import { search, shortcuts } from './shortcuts.ts'

/** An element of which only its selector matters. */
const element = (...selectors: string[]) =>
  ({
    matches: (list: string) => list.split(', ').some((each) => selectors.includes(each)),
    closest: (selector: string) => (selectors.includes(`in ${selector}`) ? {} : null),
  }) as unknown as Element

describe('keys', () => {
  it('are bound once each', () => {
    const keys = shortcuts.flatMap((shortcut) => [...shortcut.keys])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are named with Shift only where Shift makes no other sign', () => {
    expect(chordOf({ key: 'ArrowLeft', shiftKey: true })).toBe('Shift+ArrowLeft')
    expect(chordOf({ key: '?', shiftKey: true })).toBe('?')
    expect(chordOf({ key: ' ', shiftKey: false })).toBe('Space')
    expect(chordOf({ key: 'Z', shiftKey: true, ctrlKey: true })).toBe('Ctrl+Shift+z')
    expect(chordOf({ key: 'z', shiftKey: false, metaKey: true })).toBe('Ctrl+z')
  })

  it('of a single sign can be turned off; the others stay', () => {
    const singles = shortcuts.filter(({ single }) => single)
    for (const { keys } of singles) {
      for (const key of keys) expect(key).toHaveLength(1)
      expect(findShortcut(keys[0] as string, false)).toBeUndefined()
    }
    for (const { keys } of shortcuts.filter(({ single }) => !single))
      expect(findShortcut(keys[0] as string, false)).toBeDefined()
  })

  it('stay with the control that needs them', () => {
    expect(isTakenBy(element('button'), 'Space')).toBe(true)
    expect(isTakenBy(element('button'), 'p')).toBe(false)
    expect(isTakenBy(element('button'), 'ArrowLeft')).toBe(false)
    expect(isTakenBy(element('input'), 'p')).toBe(true)
    expect(isTakenBy(element('select'), 'Home')).toBe(true)
    expect(isTakenBy(element('input[type=range]', 'input'), 'ArrowLeft')).toBe(true)
    expect(isTakenBy(element('input[type=range]', 'input'), 'Space')).toBe(false)
    expect(isTakenBy(element('in dialog[open]'), 'p')).toBe(true)
    expect(isTakenBy(null, 'Space')).toBe(false)
    // A text has an undo of its own.
    expect(isTakenBy(element('input'), 'Ctrl+z')).toBe(true)
    expect(isTakenBy(element('input[type=range]', 'input'), 'Ctrl+z')).toBe(false)
    expect(isTakenBy(element('select'), 'Ctrl+z')).toBe(false)
  })

  it('are found by any words of what they do', () => {
    expect(search('')).toHaveLength(shortcuts.length)
    expect(search('TABLE messages').map(({ shown }) => shown)).toEqual(['T'])
    expect(search('no such thing')).toEqual([])
    for (const shortcut of shortcuts) expect(search(shortcut.what)).toContain(shortcut)
  })
})
