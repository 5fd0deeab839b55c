// The line that was chosen, how many messages it has in the window, and the way through them. Its place is
// always taken, so that nothing below it moves.
import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { Lit } from '../../session/state.ts'
import { partsOf } from '../../trace/call-sites.ts'
import { messagesOfLine } from '../../trace/messages-of-line.ts'
import { useReadout, useSession, useSessionState, useSurroundings } from '../context.ts'
import { plural } from '../words/units.ts'
import { nameOf } from './active-words.ts'
import styles from './Code.module.css'
import { lineNumberOf } from './exhibits.ts'

export function LitBar() {
  const lit = useSessionState((state) => state.lit)
  return <div className={styles.litBar}>{lit ? <LitLine {...lit} /> : <Hint />}</div>
}

function Hint() {
  const { panels } = useSurroundings()
  const pin = useSessionState((state) => state.pin)
  const trace = useSessionState((state) => state.run.trace)
  if (!pin)
    return <p>This is the code that runs. Choose a line to see its messages on the timeline.</p>
  return (
    <>
      <p>
        Pinned: <strong>{nameOf(trace.lane(pin.lane).messages.get(pin.message))}</strong>
      </p>
      <button type="button" onClick={() => panels.setState({ sideTab: 'message' })}>
        Read it
      </button>
    </>
  )
}

function LitLine({ lane, site }: Lit) {
  const session = useSession()
  const messages = useSessionState((state) => state.run.trace).lane(lane).messages
  const pin = useSessionState((state) => state.pin)
  const fromUs = useReadout((readout) => readout.window.fromUs)
  const toUs = useReadout((readout) => Math.min(readout.window.toUs, readout.cursorUs))
  const found = messagesOfLine(messages, site, fromUs, toUs)
  const place = pin?.lane === lane ? found.indexOf(pin.message) : -1
  const go = (by: 1 | -1) => {
    const from = place < 0 && by < 0 ? found.length : place
    const message = found[from + by]
    if (message === undefined) return
    session.pin({ lane, message })
    session.announce(
      `Message ${from + by + 1} of ${found.length}: ${nameOf(messages.get(message))}.`,
    )
  }
  const name = partsOf(site).file.replace(/^\w+\//, '')
  return (
    <>
      <p data-testid="lit-count">
        <strong>
          {name}, line {lineNumberOf(site)}
        </strong>
        : {plural(found.length, 'message')} in the window
      </p>
      <div className={styles.steps}>
        <button type="button" disabled={found.length === 0 || place === 0} onClick={() => go(-1)}>
          <ChevronLeft aria-hidden="true" />
          <span className="visually-hidden">Previous message of this line</span>
        </button>
        <span className={styles.place}>
          {place < 0 ? '–' : place + 1} of {found.length}
        </span>
        <button
          type="button"
          disabled={found.length === 0 || place === found.length - 1}
          onClick={() => go(1)}
        >
          <ChevronRight aria-hidden="true" />
          <span className="visually-hidden">Next message of this line</span>
        </button>
        <button type="button" className="quiet" onClick={() => session.light(undefined)}>
          <X aria-hidden="true" />
          <span className="visually-hidden">Let go of this line</span>
        </button>
      </div>
    </>
  )
}
