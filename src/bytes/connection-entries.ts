// Which entries of a trace speak of which connection. Built when somebody first asks, and only what came
// since is looked at when they ask again.
import type { Trace } from '../trace/trace.ts'

interface Index {
  done: number
  /** Per lane, per connection: indexes of entries, in order. */
  lanes: number[][][]
}

const indexes = new WeakMap<Trace, Index>()

function connectionOf(trace: Trace, lane: number, entry: number): number | undefined {
  const { kind, subject } = trace.entry(entry)
  switch (kind) {
    case 'sent':
    case 'lost':
    case 'resent':
    case 'arrived':
      return trace.lane(lane).messages.connection.at(subject)
    case 'acknowledged':
      return subject
    default:
      return undefined
  }
}

/** The entries of what TCP did on one connection. */
export function connectionEntries(trace: Trace, lane: number, connection: number): number[] {
  let index = indexes.get(trace)
  if (!index) {
    index = { done: 0, lanes: trace.lanes.map(() => []) }
    indexes.set(trace, index)
  }
  for (; index.done < trace.length; index.done++) {
    const of = trace.entries.lane.at(index.done)
    const which = of < 0 ? undefined : connectionOf(trace, of, index.done)
    if (which === undefined) continue
    const connections = index.lanes[of] as number[][]
    for (let next = connections.length; next <= which; next++) connections.push([])
    connections[which]?.push(index.done)
  }
  return index.lanes[lane]?.[connection] ?? []
}
