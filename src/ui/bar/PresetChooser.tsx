// Which experiment is played. Choosing one starts it afresh; the gallery beside it shows what each looks like.
import { LayoutGrid } from 'lucide-react'
import { presetById, presets } from '../../scenario/presets.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { useLocked } from '../locked.ts'

const GALLERY = 'gallery'

export function PresetChooser() {
  const session = useSession()
  const { panels } = useSurroundings()
  const preset = useSessionState((state) => state.preset)
  const locked = useLocked('preset')
  const openGallery = () => panels.setState({ gallery: true })
  return (
    <>
      <select
        aria-label="Experiment"
        data-control="preset"
        disabled={locked !== undefined}
        data-tip={locked}
        value={preset}
        onChange={({ target }) => {
          if (target.value === GALLERY) openGallery()
          const chosen = presetById(target.value)
          if (chosen) session.setUp.choosePreset(chosen)
        }}
      >
        {presets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={GALLERY}>All, with pictures…</option>
      </select>
      <button
        type="button"
        className="quiet"
        data-control="preset"
        disabled={locked !== undefined}
        data-tip={locked ?? 'All experiments, with pictures (G)'}
        onClick={openGallery}
      >
        <LayoutGrid aria-hidden="true" />
        <span className="visually-hidden">All experiments, with pictures</span>
      </button>
    </>
  )
}
