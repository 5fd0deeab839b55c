// The line between the windows of one lecture: each says what it shows and takes over what is later. It knows
// messages, not what is in a show; the browser's channel is handed in.
import type { StoreApi } from 'zustand/vanilla'
import { isLater, type Show } from './show.ts'

/** As much of a BroadcastChannel as is used. */
export interface Channel {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
  close(): void
}

export type Role = 'stage' | 'speaker'

type Said =
  /** A window has come: who is there, please answer. */
  | { kind: 'hello'; role: Role }
  | { kind: 'show'; role: Role; show: Show }
  | { kind: 'bye'; role: Role }

/** Joins the store to the other windows. `onOther`: the other kind of window has come or gone. */
export function joinLine(
  store: StoreApi<Show>,
  channel: Channel,
  role: Role,
  onOther: (here: boolean) => void,
): () => void {
  const say = (said: Said) => channel.postMessage(said)
  const sayShow = () => say({ kind: 'show', role, show: store.getState() })
  let taking = false
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.role !== role) onOther(data.kind !== 'bye')
    if (data.kind === 'hello') sayShow()
    if (data.kind !== 'show' || !isLater(data.show, store.getState())) return
    taking = true
    store.setState(data.show, true)
    taking = false
  }
  const unsubscribe = store.subscribe(() => {
    if (!taking) sayShow()
  })
  say({ kind: 'hello', role })
  sayShow()
  return () => {
    unsubscribe()
    say({ kind: 'bye', role })
    channel.close()
  }
}

/** The browser's channel of this lecture; undefined where the browser has none or forbids it. */
export function openChannel(scope: string): Channel | undefined {
  try {
    return new BroadcastChannel(`wireside:stage:${scope}`)
  } catch {
    return undefined
  }
}
