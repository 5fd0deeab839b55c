// Keeps the address bar and the experiment alike: what is in the address is loaded, what is done is written
// there. While it plays the address names the experiment; paused, it names the instant as well.
import type { Session } from '../session/session.ts'
import type { FrameLoop } from './frame-loop.ts'
import type { ThemeStore } from './theme-choice.ts'

/** Browsers stop answering to `replaceState` when it is called too often. */
const WRITE_EVERY_MS = 1_000

export function keepAddress(session: Session, frames: FrameLoop, theme: ThemeStore): () => void {
  let written = location.hash
  const open = () => {
    const asked = session.linking.open(written).theme
    if (asked) theme.setState({ theme: asked })
  }
  open()

  const stopWriting = frames.every(WRITE_EVERY_MS, () => {
    const { playing, catchingUpTo } = session.store.getState()
    if (catchingUpTo !== undefined) return
    const hash = session.linking.link(!playing)
    if (hash === written) return
    written = hash
    try {
      history.replaceState(history.state, '', hash)
    } catch {
      // A frame without an address of its own: the link is still there by the Share button.
    }
  })
  const read = () => {
    if (location.hash === written) return
    written = location.hash
    open()
  }
  addEventListener('hashchange', read)
  return () => {
    stopWriting()
    removeEventListener('hashchange', read)
  }
}
