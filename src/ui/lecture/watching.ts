// What there is to watch while a lesson stands in the lab, in one sentence, for the line above the lanes.
import { createStore } from 'zustand/vanilla'

interface Watching {
  /** Undefined: no lesson says so; the preset does. */
  sentence: string | undefined
  /** It has to be predicted before there is anything to watch. */
  predict: boolean
}

export const watching = createStore<Watching>()(() => ({ sentence: undefined, predict: false }))
