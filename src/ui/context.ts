// How components reach the session, the frame loop and the panels, and read from them no more than they
// show.
import { createContext, useContext, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { US_PER_SECOND } from '../kernel/time.ts'
import type { Readout } from '../session/moment.ts'
import type { Session } from '../session/session.ts'
import type { SessionState } from '../session/state.ts'
import type { FrameLoop, Weight } from './frame-loop.ts'
import type { ReadableStore } from './in-turns.ts'
import type { PanelState, Panels } from './panels.ts'
import type { Place, PlaceStore } from './place.ts'
import type { ThemeState, ThemeStore } from './theme-choice.ts'

export interface Surroundings {
  session: Session
  frames: FrameLoop
  /** The session's, told in turns. */
  readout: ReadableStore<Readout>
  panels: Panels
  place: PlaceStore
  theme: ThemeStore
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('It needs a <SurroundingsContext>.')
  return surroundings
}

export const useSession = (): Session => useSurroundings().session

export const useSessionState = <T>(selector: (state: SessionState) => T): T =>
  useStore(useSession().store, selector)

/** A part of the moment, at most ten times a second. */
export const useReadout = <T>(selector: (readout: Readout) => T): T =>
  useStore(useSurroundings().readout, selector)

/** The moment for words that need not keep up: once a second while the run plays, at once where it rests. */
export function useCalmReadout(): Readout {
  const playing = useSessionState((state) => state.playing)
  const kept = useRef<Readout>(undefined)
  return useReadout((readout) => {
    const sameSecond = kept.current && secondOf(kept.current) === secondOf(readout)
    if (!playing || !sameSecond || !kept.current) kept.current = readout
    return kept.current
  })
}

const secondOf = ({ cursorUs }: Readout): number => Math.floor(cursorUs / US_PER_SECOND)

export const usePanels = <T>(selector: (state: PanelState) => T): T =>
  useStore(useSurroundings().panels, selector)

export const usePlace = <T>(selector: (place: Place) => T): T =>
  useStore(useSurroundings().place, selector)

export const useTheme = <T>(selector: (state: ThemeState) => T): T =>
  useStore(useSurroundings().theme, selector)

/** Gives `work` its turns while the component is there: see `FrameLoop.every`. */
export function useTurns(ms: number, work: () => unknown, weight?: Weight): void {
  const { frames } = useSurroundings()
  useEffect(() => frames.every(ms, work, weight), [frames, ms, work, weight])
}

/** Calls `write` in every frame while the component is there, when all have drawn. */
export function useFrame(write: () => void): void {
  const { frames } = useSurroundings()
  useEffect(() => frames.afterDrawing(write), [frames, write])
}
