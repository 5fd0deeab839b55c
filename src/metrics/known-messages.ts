// What the person at one client has written lately, as their own screen can say it: on its way, or arrived.
import type { Microseconds } from '../kernel/time.ts'
import { clientText } from '../trace/client-text.ts'
import type { LaneTrace } from '../trace/lane-trace.ts'

export interface OwnMessage {
  text: string
  /** When it left the client. */
  sentUs: Microseconds
  /** Whether the server's machine has it. */
  arrived: boolean
}

/** Further back nobody looks: a lane that sends little else may have many messages since the last one. */
const FARTHEST = 300

/** The newest `most` messages that had left by `atUs`, the oldest first. */
export function ownMessages(
  { messages }: LaneTrace,
  atUs: Microseconds,
  most: number,
): OwnMessage[] {
  const found: OwnMessage[] = []
  const end = messages.sentUs.countUpTo(atUs)
  for (let i = end - 1; i >= Math.max(0, end - FARTHEST) && found.length < most; i--) {
    const text = clientText(messages, i)
    if (text === undefined) continue
    found.unshift({
      text,
      sentUs: messages.sentUs.at(i),
      arrived: messages.arrivalUs.at(i) <= atUs,
    })
  }
  return found
}
