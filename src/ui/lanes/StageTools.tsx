// Above the lanes: what everybody does at once, and how much time is on the screen.
import { Expand, LocateFixed, RefreshCw, RotateCcw, Send, ZoomIn, ZoomOut } from 'lucide-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { lengthUs, ZOOM_STEP } from '../../session/time-window.ts'
import { useReadout, useSession, useSessionState } from '../context.ts'
import { late } from '../late.ts'
import { watching } from '../lecture/watching.ts'
import { formatSpan } from '../words/units.ts'
import styles from './Lanes.module.css'

const Watch = late(async () => (await import('./Watch.tsx')).Watch)
const SteerPad = late(async () => (await import('../scenes/SteerPad.tsx')).SteerPad)

export function StageTools() {
  const session = useSession()
  const { transport, acts, setUp } = session
  const steered = useSessionState((state) => state.run.scenario.scene === 'game')
  const predict = useStore(watching, (state) => state.predict)
  const following = useSessionState((state) => state.following)
  const across = useReadout((readout) => formatSpan(lengthUs(readout.window)))
  return (
    <div className={styles.tools}>
      <p className={styles.watch}>
        <strong>{predict ? 'Predict first:' : 'Watch:'}</strong>{' '}
        <Suspense>
          <Watch />
        </Suspense>
      </p>
      {steered && (
        <Suspense>
          <SteerPad />
        </Suspense>
      )}
      <div className={styles.toolGroup}>
        <button
          type="button"
          data-control="inputs"
          data-tip="Every person refreshes (R)"
          onClick={() => void acts.refresh()}
        >
          <RefreshCw aria-hidden="true" />
          <span>Refresh</span>
        </button>
        <button
          type="button"
          data-control="inputs"
          data-tip="Every client sends a message to the server (S)"
          onClick={() => void acts.send()}
        >
          <Send aria-hidden="true" />
          <span>Send all</span>
        </button>
        <button
          type="button"
          data-control="time"
          data-tip="Start again at 0 s with the settings as they are now"
          onClick={setUp.restart}
        >
          <RotateCcw aria-hidden="true" />
          <span>Restart</span>
        </button>
      </div>
      <div className={styles.toolGroup}>
        <button
          type="button"
          className="quiet"
          data-tip="Show more time (−)"
          onClick={() => transport.zoomBy(ZOOM_STEP)}
        >
          <ZoomOut aria-hidden="true" />
          <span className="visually-hidden">Show more time</span>
        </button>
        <span className={styles.across} data-tip="Time across the screen">
          {across}
        </span>
        <button
          type="button"
          className="quiet"
          data-tip="Show less time (+)"
          onClick={() => transport.zoomBy(1 / ZOOM_STEP)}
        >
          <ZoomIn aria-hidden="true" />
          <span className="visually-hidden">Show less time</span>
        </button>
        <button
          type="button"
          className="quiet"
          data-tip="Show the whole run (0)"
          onClick={transport.showAll}
        >
          <Expand aria-hidden="true" />
          <span className="visually-hidden">Show the whole run</span>
        </button>
        <button
          type="button"
          className="quiet"
          aria-pressed={following}
          data-tip="Keep the cursor in sight (F)"
          onClick={() => transport.follow(!following)}
        >
          <LocateFixed aria-hidden="true" />
          <span>Follow</span>
        </button>
      </div>
    </div>
  )
}
