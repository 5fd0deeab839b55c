// What the person of a lane can do, and the way to the lane's options.
import { RefreshCw, Send, Settings2 } from 'lucide-react'
import type { Lane } from '../../scenario/scenario.ts'
import { useSession } from '../context.ts'
import { laneTitle } from '../words/lane-words.ts'
import { LaneOptionsButton } from './LaneOptionsButton.tsx'
import styles from './Lanes.module.css'

export function LaneActions({ lane }: { lane: Lane }) {
  const session = useSession()
  const title = laneTitle(lane)
  return (
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
  )
}
