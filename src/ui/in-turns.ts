// Tells the readers of a store of its news a few at a time, in turns of the frame loop, so that no frame pays for
// all of them. They are told in the order in which they came; nobody is passed over twice.
import type { StoreApi } from 'zustand/vanilla'
import type { FrameLoop } from './frame-loop.ts'

/** All are told in so many turns. */
const TURNS = 9

export type ReadableStore<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>

export function inTurns<T>(
  store: ReadableStore<T>,
  frames: Pick<FrameLoop, 'every'>,
): ReadableStore<T> {
  type Reader = Parameters<StoreApi<T>['subscribe']>[0]
  const readers = new Set<Reader>()
  /** Who is still to be told, and what the news was before it. */
  const waiting = new Map<Reader, T>()
  store.subscribe((_, before) => {
    for (const reader of readers) if (!waiting.has(reader)) waiting.set(reader, before)
  })
  frames.every(0, () => {
    if (waiting.size === 0) return false
    let most = Math.ceil(readers.size / TURNS)
    for (const [reader, before] of waiting) {
      if (most-- === 0) break
      waiting.delete(reader)
      reader(store.getState(), before)
    }
    return true
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
