// What the lab knows of a packet and no capture could: the updates in it, and its fate on the way.
import type { Segment } from '../bytes/segment.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'

/** A sentence or two; undefined where there is nothing to say. */
export function packetComment(lane: LaneTrace, segment: Segment): string | undefined {
  const said: string[] = []
  if (segment.message >= 0 && segment.fromByte === 0) {
    const { firstUpdate, updateCount } = lane.messages.get(segment.message)
    if (updateCount === 1) said.push(`Brings update ${firstUpdate}.`)
    if (updateCount > 1)
      said.push(`Brings updates ${firstUpdate} to ${firstUpdate + updateCount - 1}.`)
  }
  if (segment.again) said.push('Sent again, because it was lost before.')
  if (segment.lost) said.push('Will be lost on its way.')
  return said.length > 0 ? said.join(' ') : undefined
}
