// Which experiment is played. Choosing one starts it afresh.
import { presets } from '../../scenario/presets.ts'
import { useSession, useSessionState } from '../context.ts'

export function PresetChooser() {
  const session = useSession()
  const preset = useSessionState((state) => state.preset)
  return (
    <select
      aria-label="Experiment"
      value={preset}
      onChange={(event) => session.setUp.choosePreset(event.target.value)}
    >
      {presets.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}
