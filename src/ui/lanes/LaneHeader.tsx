// The head of a lane: who it is, its figures, and what its person can do.
import { RefreshCw, Send, Settings2 } from 'lucide-react'
import { Suspense } from 'react'
import type { Lane } from '../../scenario/scenario.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { laneSummary, laneTitle, ownLink } from '../words/lane-words.ts'
import { LaneOptionsButton } from './LaneOptionsButton.tsx'
import styles from './Lanes.module.css'
import { laneElementId } from './lane-element.ts'
import { FiguresLine } from './late-figures.ts'
import { Marker } from './Marker.tsx'

export function LaneHeader({ lane, index }: { lane: Lane; index: number }) {
  const session = useSession()
  const { panels } = useSurroundings()
  const selected = useSessionState((state) => state.selectedLane === lane.id)
  const different = useSessionState((state) => ownLink(state.current, lane))
  const title = laneTitle(lane)
  return (
    <section className={styles.header} data-selected={selected || undefined} aria-label={title}>
      <h2 className={styles.title}>
        <button
          id={laneElementId(lane.id)}
          type="button"
          className="quiet"
          aria-pressed={selected}
          title="Show the code of this lane"
          onClick={() => {
            session.select(lane.id)
            panels.setState({ side: true, sideTab: 'code' })
          }}
        >
          <Marker protocol={lane.protocol} />
          <span>{title}</span>
        </button>
      </h2>
      <p className={styles.summary}>{different || laneSummary(lane)}</p>
      <Suspense>
        <FiguresLine lane={index} />
      </Suspense>
      <div className={styles.actions}>
        {lane.protocol === 'request-response' && (
          <button
            type="button"
            className="quiet"
            data-control="inputs"
            title="The person refreshes the page (R)"
            onClick={() => void session.acts.refresh(lane.id)}
          >
            <RefreshCw aria-hidden="true" />
            <span className="visually-hidden">Refresh {title}</span>
          </button>
        )}
        <button
          type="button"
          className="quiet"
          data-control="inputs"
          title="The client sends a message to the server"
          onClick={() => void session.acts.send(lane.id)}
        >
          <Send aria-hidden="true" />
          <span className="visually-hidden">Send from {title}</span>
        </button>
        <span data-control="lanes">
          <LaneOptionsButton lane={lane}>
            <Settings2 aria-hidden="true" />
            <span className="visually-hidden">Options of {title}</span>
          </LaneOptionsButton>
        </span>
      </div>
    </section>
  )
}
