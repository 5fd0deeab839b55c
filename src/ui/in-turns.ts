// Tells the readers of a store of its news a few in each frame, so that no frame pays for all of them. They are
// all told within REST_FRAMES frames, in the order in which they came.
import type { StoreApi } from 'zustand/vanilla'
import type { FrameLoop } from './frame-loop.ts'

/** Fewer than there are from one readout to the next (100 ms). */
const REST_FRAMES = 5

export type ReadableStore<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>

export function inTurns<T>(
  store: ReadableStore<T>,
  frames: Pick<FrameLoop, 'subscribe'>,
): ReadableStore<T> {
  type Reader = Parameters<StoreApi<T>['subscribe']>[0]
  const readers = new Set<Reader>()
  /** Who is still to be told, and what the news was before it. */
  const waiting = new Map<Reader, T>()
  store.subscribe((_, before) => {
    for (const reader of readers) if (!waiting.has(reader)) waiting.set(reader, before)
  })
  frames.subscribe(() => {
    let turns = Math.ceil(readers.size / REST_FRAMES)
    for (const [reader, before] of waiting) {
      if (turns-- === 0) return
      waiting.delete(reader)
      reader(store.getState(), before)
    }
  })
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe(reader) {
      readers.add(reader)
      return () => {
        readers.delete(reader)
        waiting.delete(reader)
      }
    },
  }
}
