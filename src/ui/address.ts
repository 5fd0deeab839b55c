// Keeps the address bar and the experiment alike: what is in the address is loaded, what is done is written
// there. While it plays the address names the experiment; paused, it names the instant as well.
import { formatExperiment, parseExperiment } from '../scenario/experiment-url.ts'
import type { Session } from '../session/session.ts'
import type { FrameLoop } from './frame-loop.ts'
import type { ThemeStore } from './theme-choice.ts'

/** Browsers stop answering to `replaceState` when it is called too often. */
const WRITE_EVERY_MS = 1_000

/** The address of this experiment, as a hash; with `still`, of this very instant. */
export const linkTo = (session: Session, still: boolean): string =>
  formatExperiment(session.experiment(still))

/** An address without an experiment: what plays by itself is what it means. */
export const isPlain = (hash: string): boolean => hash.length <= '#/'.length

export function keepAddress(session: Session, frames: FrameLoop, theme: ThemeStore): () => void {
  let written = location.hash
  const load = () => {
    const { experiment, notices } = parseExperiment(written)
    session.load(experiment)
    for (const notice of notices) session.notify(notice)
    if (experiment.view.theme) theme.setState({ theme: experiment.view.theme })
  }
  if (!isPlain(written)) load()

  const stopWriting = frames.every(WRITE_EVERY_MS, () => {
    const { playing, catchingUpTo } = session.store.getState()
    if (catchingUpTo !== undefined) return
    const hash = linkTo(session, !playing)
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
    load()
  }
  addEventListener('hashchange', read)
  return () => {
    stopWriting()
    removeEventListener('hashchange', read)
  }
}
