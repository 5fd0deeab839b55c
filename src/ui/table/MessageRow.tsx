// One message as a row of the table.
import { countedAt, ofMessage } from '../../metrics/ledger.ts'
import type { Layer } from '../../scenario/layers.ts'
import type { LaneTrace, Message } from '../../trace/lane-trace.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import { isEmptyAnswer, messageName, updatesIn } from '../words/message-words.ts'
import { formatBytes, formatInstant, formatSpan } from '../words/units.ts'
import styles from './MessageTable.module.css'

interface MessageRowProps {
  lane: LaneTrace
  /** The lane's name, where it is not its protocol's. */
  title?: string
  message: Message
  pinned: boolean
  highlighted: boolean
  /** At which its size is counted; where it is not said, all that is known. */
  layer?: Layer
  cursorUs: number
  onPin(): void
}

export function MessageRow(props: MessageRowProps) {
  const { lane, message, layer = 'ip', cursorUs } = props
  const bytes = countedAt(ofMessage(message), layer)
  const there = message.arrivalUs <= cursorUs
  return (
    <tr
      aria-current={props.pinned ? 'true' : undefined}
      data-highlighted={props.highlighted || undefined}
      data-uncounted={bytes === 0 || undefined}
    >
      <td className={styles.instant}>
        <button type="button" className="quiet" onClick={props.onPin}>
          {formatInstant(message.sentUs)}
        </button>
      </td>
      <td>
        <span className={styles.lane}>
          <Marker protocol={lane.protocol} size={11} />
          {props.title ?? laneTitle(lane)}
        </span>
      </td>
      <td>
        <span aria-hidden="true">{message.from === 'client' ? '↑' : '↓'} </span>
        {message.from === 'client' ? 'to server' : 'to client'}
      </td>
      <td>{messageName(message)}</td>
      <td className={styles.carries}>{carries(message, lane)}</td>
      <td className={styles.number}>
        {there ? formatSpan(message.arrivalUs - message.sentUs) : 'under way'}
      </td>
      <td className={styles.number}>{formatBytes(bytes)}</td>
    </tr>
  )
}

function carries(message: Message, lane: LaneTrace): string {
  if (message.updateCount > 0) return updatesIn(message)
  if (isEmptyAnswer(message, lane)) return 'nothing new'
  if (message.type === 'request' || message.type === 'post')
    return message.text.split('\r\n', 1)[0]?.replace(/ HTTP\/1\.1$/, '') ?? ''
  return ''
}
