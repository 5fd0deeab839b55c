// What to look for in the run that is played, in one sentence: the lesson's where one stands in the lab, else the
// preset's.
import { useStore } from 'zustand'
import { presetById } from '../../scenario/presets.ts'
import { useSessionState } from '../context.ts'
import { watching } from '../lecture/watching.ts'

export function Watch() {
  const ofLesson = useStore(watching, ({ sentence }) => sentence)
  const ofPreset = presetById(useSessionState((state) => state.preset))?.watch
  return ofLesson ?? ofPreset
}
