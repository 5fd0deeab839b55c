// Holds the show of this window and joins it to the others of its scope.
import { useEffect, useState } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { nowMs } from '../../browser/wall-clock.ts'
import type { Step } from '../../lessons/plan.ts'
import { recall, remember } from '../storage.ts'
import { formatHands, parseHands } from './kept-hands.ts'
import { joinLine, openChannel, type Role } from './line.ts'
import { type Command, commanded, firstShow, type Show } from './show.ts'

export interface ShowHere {
  store: StoreApi<Show>
  show: Show
  command(command: Command): void
  /** `alone`: nobody answers. `none`: this browser has no line between windows. */
  line: 'unused' | 'alone' | 'joined' | 'none'
}

/** So that the address can name it, and two lectures in one browser keep apart. */
export const newScope = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte % 36).toString(36)).join('')

/** What the room predicted, kept on this device: both windows may be closed by mistake. */
const HANDS = 'hands'

/** `firstBeat`: where this window begins; undefined where it waits to be told. */
export function useShow(
  role: Role,
  plan: readonly Step[],
  firstBeat: number | undefined,
  scope: string | undefined,
): ShowHere {
  const [here] = useState(() => {
    const store = createStore<Show>()(() => ({
      ...firstShow(
        Math.min(firstBeat ?? 0, plan.length - 1),
        parseHands(recall(HANDS) ?? '', nowMs()),
      ),
      // What an address names is more than nothing.
      revision: firstBeat === undefined ? 0 : 1,
    }))
    const by = newScope()
    const command = (command: Command) => {
      store.setState(commanded(store.getState(), command, plan, nowMs(), by), true)
      if (command.kind === 'hands' || command.kind === 'clear')
        remember(HANDS, formatHands(store.getState().hands, nowMs()))
    }
    return { store, command }
  })
  const [line, setLine] = useState<ShowHere['line']>('unused')
  useEffect(() => {
    if (!scope) return
    const channel = openChannel(scope)
    setLine(channel ? 'alone' : 'none')
    if (!channel) return
    const leave = joinLine(here.store, channel, role, (joined) =>
      setLine(joined ? 'joined' : 'alone'),
    )
    // A page that is left says so; React does not unmount it.
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [scope, role, here])
  return { ...here, show: useStore(here.store), line }
}
