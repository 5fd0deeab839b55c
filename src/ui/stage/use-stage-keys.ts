// Hears the keys of the lecture in a window, for the whole page: digits are gathered until Enter.
import { useEffect, useRef, useState } from 'react'
import { chordOf, isTakenBy } from '../keyboard/listen.ts'
import { isDeed, type StageKey, stageKeys, typeDigit } from './keys.ts'
import type { Role } from './line.ts'
import type { Command } from './show.ts'

interface Heard {
  command(command: Command): void
  deed(does: StageKey['does'], event: KeyboardEvent): void
}

const isEntry = (target: Element | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text'

/** Gives the digits that wait for an Enter. */
export function useStageKeys(role: Role, heard: Heard): string {
  const [typed, setTyped] = useState('')
  const latest = useRef({ ...heard, typed })
  latest.current = { ...heard, typed }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const chord = chordOf(event)
      const target = event.target instanceof Element ? event.target : null
      if (isEntry(target)) {
        // The clicker goes on working; Enter and Escape are done with the entry.
        if (chord === 'Enter' || chord === 'Escape') target.blur()
        if (!/^Page/.test(chord)) return
      } else if (isTakenBy(target, chord)) return
      const { command, deed, typed } = latest.current
      if (/^\d$/.test(chord)) return setTyped(typeDigit(typed, chord))
      if (typed) setTyped('')
      if (typed && chord === 'Enter') {
        event.preventDefault()
        return command({ kind: 'go', beat: Number(typed) - 1 })
      }
      if (typed && (chord === 'Escape' || chord === 'Backspace')) return
      const found = stageKeys.find(
        ({ keys, both }) => keys.includes(chord) && (both || role === 'stage'),
      )
      if (!found) return
      event.preventDefault()
      if (isDeed(found.does)) deed(found.does, event)
      // A key that is held down does not run through the lecture.
      else if (!event.repeat) command({ kind: found.does })
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [role])
  return typed
}
