// The lab's own panel with every chart open, in surroundings that hold still but for the instant looked at.
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../../src/ui/theme/theme.css'
import '../../src/ui/base.css'
import { createSession, type Session } from '../../src/session/session.ts'
import { ChartsPanel } from '../../src/ui/charts/ChartsPanel.tsx'
import { charts } from '../../src/ui/charts/chart-list.ts'
import { SurroundingsContext } from '../../src/ui/context.ts'
import type { FrameLoop } from '../../src/ui/frame-loop.ts'
import { createPanels } from '../../src/ui/panels.ts'
import { createPlace } from '../../src/ui/place.ts'
import { createTheme } from '../../src/ui/theme-choice.ts'
import type { DrawUpdate } from './page.ts'
import { FIRST_US, type PlayedRun, windowAt } from './run-so-far.ts'

export function startOurs(stage: HTMLElement, run: PlayedRun): DrawUpdate {
  localStorage.setItem('wireside:charts', charts.map(({ id }) => id).join(' '))
  const session = createSession()
  session.store.setState({ run, current: run.scenario, playing: true })
  look(session, FIRST_US)
  // One frame of the page's loop: whoever's turn it is draws, as often as it is its turn.
  const turns = new Set<() => void>()
  const frames: FrameLoop = {
    subscribe: () => () => {},
    every(_ms, work) {
      turns.add(work)
      return () => void turns.delete(work)
    },
    afterDrawing: () => () => {},
    start() {},
  }
  const surroundings = {
    session,
    frames,
    readout: session.readout,
    panels: createPanels(1200, 640),
    place: createPlace(),
    theme: createTheme(),
  }
  flushSync(() =>
    createRoot(stage).render(
      <SurroundingsContext value={surroundings}>
        <ChartsPanel />
      </SurroundingsContext>,
    ),
  )
  return (atUs) => {
    look(session, atUs)
    // An update of all charts is a turn for each of them; on the page these lie in frames of their own.
    if (turns.size !== charts.length) throw new Error('A chart has no turn, or more than one.')
    for (const turn of turns) turn()
  }
}

function look({ moment }: Session, atUs: number): void {
  moment.cursorUs = atUs
  moment.headUs = atUs
  moment.window = windowAt(atUs)
}
