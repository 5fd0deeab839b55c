// A lane in words: its title, what is special about it in half a line, and the mark that stands for its
// protocol beside the colour.
import { getField, linkFields } from '../../scenario/fields.ts'
import type { Lane, Protocol, Scenario } from '../../scenario/scenario.ts'
import { formatSetting } from './units.ts'

export const protocolTitles: Record<Protocol, string> = {
  'request-response': 'Request–response',
  polling: 'Polling',
  'long-polling': 'Long polling',
  sse: 'Server-Sent Events',
  websocket: 'WebSocket',
}

/**
 * `Polling`; the second lane of a protocol is `Polling 2`; one with a name of its own is `Polling (often)`, or, if the
 * name is a time, `Polling 500 ms`.
 */
export function laneTitle({ id, protocol }: Pick<Lane, 'id' | 'protocol'>): string {
  const title = protocolTitles[protocol]
  if (!id.startsWith(protocol)) return `${title} (${id.replaceAll('-', ' ')})`
  const [, number, unit] = /-(\d+)(ms)?$/.exec(id) ?? []
  return number ? `${title} ${unit ? formatSetting(+number) : number}` : title
}

/** What the lane does, with the option that matters most. */
export function laneSummary(lane: Lane): string {
  switch (lane.protocol) {
    case 'request-response':
      return lane.options.paceMs === 0
        ? 'only when refreshed'
        : `a person looks every ${formatSetting(lane.options.paceMs)} or so`
    case 'polling':
      return lane.options.timing === 'fixed-rate'
        ? `on a beat of ${formatSetting(lane.options.intervalMs)}`
        : `${formatSetting(lane.options.intervalMs)} after each answer`
    case 'long-polling':
      return `held for up to ${formatSetting(lane.options.holdMs)}`
    case 'sse':
      return 'one stream that stays open'
    case 'websocket':
      return 'one connection, both ways'
  }
}

/** Where the lane's link differs from everybody's: `own delay, loss`. */
export function ownLink(scenario: Scenario, lane: Lane): string {
  const own = linkFields
    .filter(({ path }) => {
      const option = path.slice('link.'.length)
      if (!lane.link || !(option in lane.link)) return false
      return getField(scenario, path) !== getField(scenario, `lanes.${lane.id}.${path}`)
    })
    .map(({ label }) => label.toLowerCase())
  return own.length > 0 ? `own ${own.join(', ')}` : ''
}
