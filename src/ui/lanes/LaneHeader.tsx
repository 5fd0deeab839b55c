// The head of a lane: who it is, its figures, and what its person can do.
import { Suspense } from 'react'
import type { Lane } from '../../scenario/scenario.ts'
import { useSession, useSessionState, useSurroundings } from '../context.ts'
import { laneSummary, laneTitle, ownLink } from '../words/lane-words.ts'
import styles from './Lanes.module.css'
import { laneElementId } from './lane-element.ts'
import { FiguresLine, LaneActions } from './late-parts.ts'
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
      <Suspense>
        <LaneActions lane={lane} />
      </Suspense>
    </section>
  )
}
