// What there is to watch while a lesson stands in the lab, in one sentence, for the line above the lanes.
import { createStore } from 'zustand/vanilla'

/** Undefined: no lesson says so; the preset does. */
export const watching = createStore<{ sentence: string | undefined }>()(() => ({
  sentence: undefined,
}))
