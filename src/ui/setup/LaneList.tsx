// The lanes as a list: each unfolds to its options; the list can be added to and put in order.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Protocol, protocols } from '../../scenario/scenario.ts'
import { usePanels, useSession, useSessionState, useSurroundings } from '../context.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle, protocolTitles } from '../words/lane-words.ts'
import { LaneOptions } from './LaneOptions.tsx'
import styles from './SetUp.module.css'

export function LaneList() {
  const session = useSession()
  const { panels } = useSurroundings()
  const lanes = useSessionState((state) => state.current.lanes)
  const unfolded = usePanels((state) => state.unfoldedLane)
  const [protocol, setProtocol] = useState<Protocol>('polling')
  return (
    <section className={styles.group}>
      <h3>Lanes</h3>
      {lanes.map((lane, index) => (
        <details
          key={lane.id}
          className={styles.lane}
          open={unfolded === lane.id}
          onToggle={(event) => {
            if (event.currentTarget.open) panels.setState({ unfoldedLane: lane.id })
            else if (unfolded === lane.id) panels.setState({ unfoldedLane: undefined })
          }}
        >
          <summary>
            <Marker protocol={lane.protocol} size={14} />
            <span>{laneTitle(lane)}</span>
          </summary>
          {unfolded === lane.id && (
            <LaneOptions
              lane={lane}
              isFirst={index === 0}
              isLast={index === lanes.length - 1}
              isOnly={lanes.length === 1}
            />
          )}
        </details>
      ))}
      <div className={styles.addLane}>
        <select
          aria-label="Protocol of the new lane"
          value={protocol}
          onChange={(event) => setProtocol(event.target.value as Protocol)}
        >
          {protocols.map((each) => (
            <option key={each} value={each}>
              {protocolTitles[each]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => session.setUp.addLane(protocol)}>
          <Plus aria-hidden="true" />
          <span>Add lane</span>
        </button>
      </div>
    </section>
  )
}
