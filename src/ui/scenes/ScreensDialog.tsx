// All small screens side by side and larger: the same second, as each client's person sees it.
import { Pause, Play, X } from 'lucide-react'
import { useReadout, useSession, useSessionState } from '../context.ts'
import { useModal } from '../files/use-modal.ts'
import { Marker } from '../lanes/Marker.tsx'
import { useFigures } from '../lanes/use-figures.ts'
import { freshness } from '../words/figures-words.ts'
import { laneTitle } from '../words/lane-words.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Scenes.module.css'
import { SceneView } from './SceneView.tsx'
import { SteerPad } from './SteerPad.tsx'

const explanations: Record<string, string> = {
  game: 'Filled: what this screen shows. Outline: where ball and figure really are. A move goes up to the server of each lane, waits for its next picture, and comes down with it.',
  document: 'Grey: written, but not here yet.',
}

export function ScreensDialog({ onClose }: { onClose(): void }) {
  const { transport } = useSession()
  const dialog = useModal()
  const lanes = useSessionState((state) => state.current.lanes)
  const scene = useSessionState((state) => state.run.scenario.scene)
  const playing = useSessionState((state) => state.playing)
  const cursorUs = useReadout((readout) => readout.cursorUs)
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="screens-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="screens-title">The same second, {lanes.length} screens</h2>
        <span className={styles.instant}>{formatInstant(cursorUs)}</span>
        <button type="button" onClick={() => transport.toggle()}>
          {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          <span className="visually-hidden">{playing ? 'Pause' : 'Play'}</span>
        </button>
        {scene === 'game' && <SteerPad always />}
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Close</span>
        </button>
      </div>
      <p className={styles.explanation}>{explanations[scene]}</p>
      <div className={styles.wall}>
        {lanes.map((lane, index) => (
          <section key={lane.id} aria-label={laneTitle(lane)}>
            <h3>
              <Marker protocol={lane.protocol} />
              <span>{laneTitle(lane)}</span>
            </h3>
            <div className={styles.screen}>
              <SceneView lane={index} size="large" />
            </div>
            <Behind lane={index} />
          </section>
        ))}
      </div>
    </dialog>
  )
}

function Behind({ lane }: { lane: number }) {
  const { state, words } = freshness(useFigures(lane))
  return (
    <p className={styles.behind} data-state={state}>
      {state === 'behind' ? `${words} behind` : words}
    </p>
  )
}
