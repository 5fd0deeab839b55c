// The overview of the whole run, joined to the session: a slider over time.
import { useCallback, useEffect, useState } from 'react'
import { type Microseconds, US_PER_SECOND } from '../../kernel/time.ts'
import type { Trace } from '../../trace/trace.ts'
import { useReadout, useSession, useSessionState, useSurroundings, useTheme } from '../context.ts'
import { Overview, type OverviewProps } from '../timeline/Overview.tsx'
import { formatInstant } from '../words/units.ts'
import styles from './Status.module.css'

type Draw = Parameters<OverviewProps['subscribeFrame']>[0]

export function ScrubBar() {
  const { moment, transport } = useSession()
  const { frames } = useSurroundings()
  const trace = useSessionState((state) => state.run.trace)
  const playing = useSessionState((state) => state.playing)
  const theme = useTheme((state) => state.theme)
  const readout = useReadout((state) => state)
  const subscribeFrame = useCallback(
    (draw: Draw) => frames.subscribe(() => draw(moment)),
    [frames, moment],
  )
  const describe = useWords()
  // While it plays, a text that changes ten times a second would only be noise.
  const text = playing
    ? `${Math.floor(readout.cursorUs / US_PER_SECOND)} s, playing`
    : describe(trace, readout.cursorUs)
  return (
    <div className={styles.scrub}>
      <Overview
        trace={trace}
        cursorUs={readout.cursorUs}
        headUs={readout.headUs}
        window={readout.window}
        subscribeFrame={subscribeFrame}
        onCursor={transport.seek}
        onWindow={transport.show}
        onNextEvent={() => void transport.nextEvent()}
        onPreviousEvent={transport.previousEvent}
        onMove={(us: number) => void transport.move(us)}
        theme={theme}
        valueText={text}
      />
    </div>
  )
}

type Describe = (trace: Trace, us: Microseconds) => string

const instantAlone: Describe = (_trace, us) => formatInstant(us)

/** What happens at an instant, in words; until these are loaded, the instant alone. */
function useWords(): Describe {
  const [describe, setDescribe] = useState<Describe>(() => instantAlone)
  useEffect(() => {
    import('../words/moment-words.ts').then(
      ({ describeInstant }) => setDescribe(() => describeInstant),
      // Without them the slider still says its instant.
      () => {},
    )
  }, [])
  return describe
}
