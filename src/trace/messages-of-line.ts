// Which messages a line of the exhibits sent or received: read from their markers, never told from times.
import type { Microseconds } from '../kernel/time.ts'
import { type CallSite, callSites, siteCode } from './call-sites.ts'
import type { MessageTable } from './lane-trace.ts'

export const isOfLine = (messages: MessageTable, index: number, code: number): boolean =>
  messages.sender.at(index) === code || messages.receiver.at(index) === code

/** Those that were on their way at some instant of the stretch, in order of sending. */
export function messagesOfLine(
  messages: MessageTable,
  site: CallSite,
  fromUs: Microseconds,
  toUs: Microseconds,
): number[] {
  const code = siteCode(site)
  const found: number[] = []
  messages.forEachIn(fromUs, toUs, (index) => {
    if (messages.arrivalUs.at(index) < fromUs) return
    if (isOfLine(messages, index, code)) found.push(index)
  })
  return found
}

/** How many that is for every line at once, by the code of its call. */
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
