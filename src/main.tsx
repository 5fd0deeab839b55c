// Puts the page together and sets it going. The only file that knows everybody.
import './ui/theme/theme.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { memoryCarrier } from './lab/memory-carrier.ts'
import { createSession } from './session/session.ts'
import { App } from './ui/App.tsx'
import { SurroundingsContext } from './ui/context.ts'
import { createFrameLoop } from './ui/frame-loop.ts'
import { inTurns } from './ui/in-turns.ts'
import { clearBench, createPanels } from './ui/panels.ts'
import { createPlace } from './ui/place.ts'
import { restoreSizes } from './ui/splitter/panel-sizes.ts'
import { createTheme } from './ui/theme-choice.ts'

/** For tests and for the curious at the console: the run as it stands. Nothing can be changed by it. */
declare global {
  interface Window {
    readonly wireside: {
      /** Once everything at the head's instant has happened. */
      runHash(): Promise<string>
      readonly headUs: number
      readonly carrier: string
    }
  }
}

const READOUT_EVERY_MS = 100

const session = createSession()
const frames = createFrameLoop(session)
const readout = inTurns(session.readout, frames)
const panels = createPanels(innerWidth, innerHeight)
const place = createPlace()
const theme = createTheme()
restoreSizes()

session.setCalm(theme.getState().calm)
theme.subscribe(({ calm, theme }, before) => {
  session.setCalm(calm)
  if (theme !== 'projector' || before.theme === theme) return
  clearBench(panels)
  showPinned()
})
if (theme.getState().theme === 'projector') clearBench(panels)
// What is pinned is there to be read.
const showPinned = () => {
  const { side, sideTab } = panels.getState()
  // The code marks the pinned message's lines itself.
  if (side && sideTab === 'code') return
  if (session.store.getState().pin) panels.setState({ side: true, sideTab: 'message' })
}
session.store.subscribe(({ pin }, before) => {
  if (pin !== before.pin) showPinned()
})
const publish = () => {
  session.publishReadout()
  // Nothing of the page has changed yet: its readers have turns of their own.
  return false
}
frames.every(READOUT_EVERY_MS, publish, 'light')

Object.defineProperty(window, 'wireside', {
  value: Object.freeze({
    runHash: () => session.atRest((run) => run.hash()),
    get headUs() {
      return session.store.getState().run.headUs
    },
    get carrier() {
      return session.store.getState().carrier.kind
    },
  }),
})

createRoot(document.getElementById('app') as HTMLElement).render(
  <SurroundingsContext value={{ session, frames, readout, panels, place, theme }}>
    <App />
  </SurroundingsContext>,
)

/** The real carrier comes after the first paint: until then, messages are moved in memory. */
async function connect(): Promise<void> {
  try {
    const { connectCarrier } = await import('./browser/connect.ts')
    const { carrier, kind, explanation } = await connectCarrier({ onTrouble: session.notify })
    session.connected(carrier, kind, explanation)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    session.connected(
      memoryCarrier,
      'memory',
      `The browser's own requests could not be set up (${reason}), so the server is called directly.`,
    )
  }
}

/** Keys come after the first picture; then the page is ready for a person. */
async function hear(): Promise<void> {
  const { listenToKeys } = await import('./ui/keyboard/listen.ts')
  listenToKeys(session, panels, place)
  document.documentElement.dataset.ready = ''
}

/** A link is loaded before anything moves; a plain visit needs nothing of it for the first picture. */
async function keepAddress(): Promise<void> {
  const { keepAddress } = await import('./ui/address.ts')
  keepAddress({ session, frames, place, theme })
}

const stop = frames.subscribe(() => {
  if (session.moment.headUs === 0 && session.store.getState().playing) return
  stop()
  void hear()
  void connect()
  if (plainVisit) void keepAddress()
})
const plainVisit = location.hash.length <= '#/'.length
if (plainVisit) session.transport.play()
else await keepAddress()
frames.start()
