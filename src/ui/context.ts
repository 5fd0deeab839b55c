// How components reach the session, the frame loop and the panels, and read from them no more than they
// show.
import { createContext, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Readout } from '../session/moment.ts'
import type { Session } from '../session/session.ts'
import type { SessionState } from '../session/state.ts'
import type { FrameLoop } from './frame-loop.ts'
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
  if (!surroundings) throw new Error('This component needs a <SurroundingsContext> around it.')
  return surroundings
}

export const useSession = (): Session => useSurroundings().session

export const useSessionState = <T>(selector: (state: SessionState) => T): T =>
  useStore(useSession().store, selector)

/** A part of the moment, at most ten times a second. */
export const useReadout = <T>(selector: (readout: Readout) => T): T =>
  useStore(useSurroundings().readout, selector)

export const usePanels = <T>(selector: (state: PanelState) => T): T =>
  useStore(useSurroundings().panels, selector)

export const usePlace = <T>(selector: (place: Place) => T): T =>
  useStore(useSurroundings().place, selector)

export const useTheme = <T>(selector: (state: ThemeState) => T): T =>
  useStore(useSurroundings().theme, selector)

/** Calls `write` in every frame while the component is there, when all have drawn. */
export function useFrame(write: () => void): void {
  const { frames } = useSurroundings()
  useEffect(() => frames.afterDrawing(write), [frames, write])
}
