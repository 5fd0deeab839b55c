// The head of a lane where lanes are columns some sixty pixels wide: its mark, a short name, two figures.
// Everything else of it is in its options.
import type { Lane, Protocol } from '../../scenario/scenario.ts'
import { useSessionState } from '../context.ts'
import { laneTitle } from '../words/lane-words.ts'
import { ShortFigures } from './FiguresLine.tsx'
import { LaneOptionsButton } from './LaneOptionsButton.tsx'
import styles from './Lanes.module.css'
import { laneElementId } from './lane-element.ts'
import { Marker } from './Marker.tsx'

const shortNames: Record<Protocol, string> = {
  'request-response': 'Ask',
  polling: 'Poll',
  'long-polling': 'Long',
  sse: 'SSE',
  websocket: 'WS',
}

/** A lane with a name of its own is told from its neighbour by it. */
const shortName = ({ id, protocol }: Lane): string =>
  id.startsWith(protocol) ? shortNames[protocol] : id.replaceAll('-', ' ')

export function LaneColumnHead({ lane, index }: { lane: Lane; index: number }) {
  const selected = useSessionState((state) => state.selectedLane === lane.id)
  return (
    <section
      className={styles.columnHead}
      data-selected={selected || undefined}
      aria-label={laneTitle(lane)}
    >
      <LaneOptionsButton lane={lane} buttonId={laneElementId(lane.id)}>
        <Marker protocol={lane.protocol} size={12} />
        <span aria-hidden="true">{shortName(lane)}</span>
        <span className="visually-hidden">Options of {laneTitle(lane)}</span>
      </LaneOptionsButton>
      <ShortFigures lane={index} />
    </section>
  )
}
