// How many messages of a stretch each line has: all lines in one pass, for it is asked ten times a second.
import type { Microseconds } from '../../kernel/time.ts'
import { callSites } from '../../trace/call-sites.ts'
import type { MessageTable } from '../../trace/lane-trace.ts'

/** As many as `messagesOfLine` finds, for every line, by the code of its call. */
export function countsByLine(
  messages: MessageTable,
  fromUs: Microseconds,
  toUs: Microseconds,
): Int32Array {
  const counts = new Int32Array(callSites.length + 1)
  const count = (code: number) => {
    counts[code] = (counts[code] ?? 0) + 1
  }
  messages.forEachIn(fromUs, toUs, (index) => {
    if (messages.arrivalUs.at(index) < fromUs) return
    const sender = messages.sender.at(index)
    const receiver = messages.receiver.at(index)
    count(sender)
    if (receiver !== sender) count(receiver)
  })
  return counts
}
