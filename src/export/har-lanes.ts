// Which lane each entry of a HAR belongs to. A WebSocket, an event stream and an address that is asked again
// and again are a lane each; everything else is one lane a host.
import type { Protocol } from '../scenario/scenario.ts'
import type { HarEntry } from './har-entry.ts'

/** More lanes than this nobody can look at; those with the least in them are put together. */
export const MOST_LANES = 12
/** Asked so often, one at a time, an address is being polled. */
const FEWEST_POLLS = 3
/** Asked again within this time, an address is asked all the time: its answers are held until there is news. */
const AT_ONCE_US = 100_000
/** An answer that takes this long was held back in any case. */
const HELD_US = 1_000_000
/** One that takes no longer than this was not. */
const PROMPT_US = 150_000

export interface HarLane {
  /** Small letters, digits and hyphens, as the lanes of a scenario have. */
  id: string
  protocol: Protocol
  /** Host, and path where the lane has one address: for people. */
  title: string
  entries: HarEntry[]
  /** How many addresses and hosts were put together in it, for want of room. */
  others?: number
}

const endUs = (entry: HarEntry): number =>
  entry.startedUs + entry.queuedUs + entry.connectUs + entry.sendUs + entry.waitUs + entry.receiveUs

/** Each asked after the one before was answered, or had failed. */
const oneAtATime = (entries: readonly HarEntry[]): boolean =>
  entries.every((entry, i) => i === 0 || entry.startedUs >= endUs(entries[i - 1] as HarEntry))

function pollingKind(entries: readonly HarEntry[]): Protocol | undefined {
  if (entries.length < FEWEST_POLLS || !oneAtATime(entries)) return undefined
  const waitUs = median(entries.map((entry) => entry.waitUs))
  const pauseUs = median(
    entries.slice(1).map(({ startedUs }, i) => startedUs - endUs(entries[i] as HarEntry)),
  )
  const held = waitUs >= HELD_US || (waitUs > PROMPT_US && pauseUs < AT_ONCE_US)
  return held ? 'long-polling' : 'polling'
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

type Group = Omit<HarLane, 'id'>

/** Entries by a key, in the order of their first. */
function grouped(entries: readonly HarEntry[], key: (entry: HarEntry) => string) {
  const groups = new Map<string, HarEntry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}

/** A HAR that the lab wrote has a page for each lane. */
function pageGroups(entries: readonly HarEntry[]): Group[] {
  return [...grouped(entries, ({ page }) => page)].map(([page, group]) => {
    const kind = (wanted: HarEntry['kind']) => group.some((entry) => entry.kind === wanted)
    const polls = group.filter(({ method }) => method === 'GET')
    const pulls = pollingKind(polls) ?? 'request-response'
    const protocol = kind('websocket') ? 'websocket' : kind('event-stream') ? 'sse' : pulls
    return { protocol, title: page, entries: group }
  })
}

function groupsOf(entries: readonly HarEntry[]): Group[] {
  const lanes: Group[] = []
  const rest: HarEntry[] = []
  const address = (entry: HarEntry) => `${entry.kind} ${entry.method} ${entry.host}${entry.path}`
  for (const group of grouped(entries, address).values()) {
    const { kind, host, path, method, forData } = group[0] as HarEntry
    const polled = method === 'GET' && forData ? pollingKind(group) : undefined
    const protocol = kind === 'websocket' ? 'websocket' : kind === 'event-stream' ? 'sse' : polled
    if (protocol) lanes.push({ protocol, title: host + path, entries: group })
    else rest.push(...group)
  }
  for (const [host, group] of grouped(rest, (entry) => entry.host))
    lanes.push({ protocol: 'request-response', title: host, entries: group })
  return lanes
}

const weight = ({ protocol, entries }: Group): number =>
  // What stays open or asks again is what a person wants to compare: it comes before plain requests.
  (protocol === 'request-response' ? 0 : 1e9) +
  entries.reduce((sum, { messages }) => sum + 2 + messages.length, 0)

function fewEnough(groups: readonly Group[]): Group[] {
  const ranked = [...groups].sort((a, b) => weight(b) - weight(a))
  if (ranked.length <= MOST_LANES) return ranked
  const others = ranked.splice(MOST_LANES - 1)
  const entries = others.flatMap((group) => group.entries)
  const protocol = 'request-response'
  const title = `${others.length} other addresses`
  return [...ranked, { protocol, title, entries, others: others.length }]
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/g, '') || 'lane'

/**
 * The lanes, those with the most to see first, their entries in order of time. `byPage`: the file has a page
 * for each lane.
 */
export function lanesOf(entries: readonly HarEntry[], byPage: boolean): HarLane[] {
  const inOrder = [...entries].sort((a, b) => a.startedUs - b.startedUs)
  const taken = new Set<string>()
  return fewEnough(byPage ? pageGroups(inOrder) : groupsOf(inOrder)).map((group) => {
    const name = slug(group.title)
    let id = name
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`
    taken.add(id)
    return { id, ...group, entries: group.entries.sort((a, b) => a.startedUs - b.startedUs) }
  })
}
