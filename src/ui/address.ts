// Keeps the address bar and the page alike: what is in the address is loaded, what is done is written there. In
// the lab that is the experiment, paused with its instant; in any other room it is the place.
import { hiddenIn } from '../scenario/control-names.ts'
import { formatExperiment, parseExperiment, rulesOf } from '../scenario/experiment-url.ts'
import { formatView } from '../scenario/experiment-view.ts'
import { shown } from '../scenario/fields.ts'
import type { Session } from '../session/session.ts'
import type { Surroundings } from './context.ts'
import './teach/hidden.css'
import { covers, formatPlace, lab, type Place, parsePlace } from './place.ts'

/** Browsers stop answering to `replaceState` when it is called too often. */
const WRITE_EVERY_MS = 1_000

/** The address of this experiment, as a hash; with `still`, of this very instant. */
export const linkTo = (session: Session, still: boolean): string =>
  formatExperiment(session.experiment(still))

/** The address of a place; beside the lab, with what the link that was opened has decided. */
function linkToPlace(session: Session, place: Place): string {
  const rules = formatView(session.store.getState().rules).map((pair) => pair.join('='))
  const path = formatPlace(place)
  return covers(place.room) || rules.length === 0 ? path : `${path}?${rules.join('&')}`
}

/** An address without an experiment: what plays by itself is what it means. */
export const isPlain = (hash: string): boolean => hash.length <= '#/'.length

export function keepAddress({
  session,
  frames,
  place,
  theme,
}: Pick<Surroundings, 'session' | 'frames' | 'place' | 'theme'>): () => void {
  let written = location.hash
  const load = () => {
    const named = parsePlace(written)
    if (!named) session.notify(`There is no room ${shown(written)} here. The lab is shown instead.`)
    place.setState(named ?? lab)
    const inRoom = named !== undefined && named.room !== 'lab'
    if (inRoom && !written.includes('?')) return
    // Of a room that is not here, what it should have held may still be read.
    const { experiment, notices } = parseExperiment(
      named ? written : written.replace(/^[^?]*/, '#/'),
    )
    const rules = rulesOf(experiment.view)
    session.store.setState({ rules })
    document.documentElement.dataset.hidden = hiddenIn(rules).join(' ')
    // A room brings its own experiment, unless the link has one.
    if (!inRoom || /[?&]v=/.test(written)) session.load(experiment)
    for (const notice of notices) session.notify(notice)
    if (experiment.view.theme) theme.setState({ theme: experiment.view.theme })
  }
  if (!isPlain(written)) load()

  const stopWriting = frames.every(WRITE_EVERY_MS, () => {
    const { playing, catchingUpTo } = session.store.getState()
    if (catchingUpTo !== undefined) return false
    const here = place.getState()
    const hash = here.room === 'lab' ? linkTo(session, !playing) : linkToPlace(session, here)
    if (hash === written) return false
    // Whoever went to another room comes back by the browser's own button; to one that is not there nobody does.
    const from = parsePlace(written)
    const moved = from !== undefined && from.room !== here.room
    written = hash
    try {
      history[moved ? 'pushState' : 'replaceState'](history.state, '', hash)
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
