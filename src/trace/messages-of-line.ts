// Which messages a line of the exhibits sent or received: read from their markers, never told from times.
import type { Microseconds } from '../kernel/time.ts'
import { type CallSite, siteCode } from './call-sites.ts'
import type { MessageTable } from './lane-trace.ts'

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
    const isItsOwn = messages.sender.at(index) === code || messages.receiver.at(index) === code
    if (isItsOwn) found.push(index)
  })
  return found
}
