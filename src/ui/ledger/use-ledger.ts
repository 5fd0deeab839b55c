// What the ledger shows: the lanes' books at the cursor, brought up to date slowly enough to be read.
import { figuresAt } from '../../metrics/lane-figures.ts'
import { both, type LayerBytes, type Ledger, ledgersAt } from '../../metrics/ledger.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import type { Lane } from '../../scenario/scenario.ts'
import type { Trace } from '../../trace/trace.ts'
import { useReadout, useSessionState } from '../context.ts'

const STEADY_US = 500_000

export interface LaneBook {
  lane: Lane
  index: number
  ledger: Ledger
  updates: number
  messages: number
  /** All that crossed the link to bring the updates, for each of them: without set-up. */
  perUpdate: LayerBytes | undefined
  /** The same of the client's own messages. */
  perMessage: LayerBytes | undefined
}

function share(bytes: LayerBytes, count: number): LayerBytes | undefined {
  if (count === 0) return undefined
  return Object.fromEntries(layers.map((layer) => [layer, bytes[layer] / count])) as LayerBytes
}

export function booksAt(trace: Trace, lanes: readonly Lane[], atUs: number): LaneBook[] {
  const ledgers = ledgersAt(trace, atUs)
  return lanes.flatMap((lane, index) => {
    const ledger = ledgers[index]
    if (!ledger) return []
    const { updatesDelivered, messagesReceived } = figuresAt(trace, index, atUs)
    return {
      lane,
      index,
      ledger,
      updates: updatesDelivered,
      messages: messagesReceived,
      perUpdate: share(both(ledger, ['updates']), updatesDelivered),
      perMessage: share(both(ledger, ['messages']), messagesReceived),
    }
  })
}

/** The layers at which anything was added to any lane: all, or all but TLS. */
export const layersIn = (books: readonly LaneBook[]): readonly Layer[] =>
  books.some(({ ledger }) => both(ledger).tls > 0)
    ? layers
    : layers.filter((layer) => layer !== 'tls')

/** The instant looked at; while the run plays, in steps. */
export function useSteadyInstant(): number {
  const playing = useSessionState((state) => state.playing)
  return useReadout(({ cursorUs, headUs }) => {
    const us = Math.min(cursorUs, headUs)
    return playing ? Math.floor(us / STEADY_US) * STEADY_US : us
  })
}
