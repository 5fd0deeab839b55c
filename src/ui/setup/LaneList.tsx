// The lanes as a list: each opens its options, and another can be added.
import { ChevronRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { type Protocol, protocols } from '../../scenario/scenario.ts'
import { useSession, useSessionState } from '../context.ts'
import { LaneOptionsButton } from '../lanes/LaneOptionsButton.tsx'
import { Marker } from '../lanes/Marker.tsx'
import { useHidden, useLocked } from '../locked.ts'
import { laneSummary, laneTitle, protocolTitles } from '../words/lane-words.ts'
import styles from './SetUp.module.css'

export function LaneList() {
  const session = useSession()
  const lanes = useSessionState((state) => state.current.lanes)
  const [protocol, setProtocol] = useState<Protocol>('polling')
  const locked = useLocked('lanes')
  if (useHidden('lanes')) return null
  return (
    <section className={styles.group}>
      <h3>Lanes</h3>
      <ul>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <LaneOptionsButton lane={lane} className={`quiet ${styles.lane}`}>
              <Marker protocol={lane.protocol} size={14} />
              <span>
                {laneTitle(lane)} <small>{laneSummary(lane)}</small>
              </span>
              <ChevronRight aria-hidden="true" />
            </LaneOptionsButton>
          </li>
        ))}
      </ul>
      {locked && <p className={styles.ownLink}>{locked}</p>}
      <fieldset className={styles.addLane} disabled={locked !== undefined}>
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
      </fieldset>
    </section>
  )
}
