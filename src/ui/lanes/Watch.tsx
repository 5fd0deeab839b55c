// What to look for in the preset that is played, in its one sentence.
import { presetById } from '../../scenario/presets.ts'
import { useSessionState } from '../context.ts'

export function Watch() {
  return presetById(useSessionState((state) => state.preset))?.watch
}
