// The break-even of Server-Sent Events and WebSocket in sentences. Every number comes from the run.
import type { BreakEven } from '../../metrics/break-even.ts'
import { plural } from '../words/units.ts'

const bytes = (count: number): string =>
  `${Math.abs(Math.round(count)).toLocaleString('en-US')} B ${count < 0 ? 'less' : 'more'}`

const cheaper = (more: number): [string, string] =>
  more < 0 ? ['SSE', 'WebSocket'] : ['WebSocket', 'SSE']

/** `found` compares SSE, the first, with WebSocket, the second. */
export function breakEvenWords(found: BreakEven): string {
  const { updates, setUpMore, more, moreByUpdate, changedAt, foreseenAt } = found
  if (updates === 0) return 'No update has come by both of them yet.'
  const costs = `When the first update leaves, SSE has cost ${bytes(setUpMore)} than WebSocket; after that, on average ${bytes(moreByUpdate)} for each update.`
  const [better, worse] = cheaper(more)
  const far = plural(updates, 'update')
  if (more === 0) return `${costs} After ${far} they are exactly even.`
  if (changedAt !== undefined) {
    const turn =
      changedAt === 0
        ? `${better} is cheaper from the start`
        : `The break-even is at update ${changedAt}: before it ${worse} is cheaper, from it on ${better}`
    return `${costs} ${turn}. After ${far}, SSE has cost ${bytes(more)}.`
  }
  const now = `After ${far}, SSE has cost ${bytes(more)}`
  if (foreseenAt !== undefined)
    return `${costs} ${now}. At this mean ${worse} would be cheaper from about update ${foreseenAt.toLocaleString('en-US')} on.`
  return `${costs} ${now}. There is no break-even in this run: ${better} is cheaper from the first update on.`
}
