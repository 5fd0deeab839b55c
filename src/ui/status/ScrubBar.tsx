// The overview of the whole run, joined to the session: a slider over time.
import { useCallback } from 'react'
import { US_PER_SECOND } from '../../kernel/time.ts'
import {
  useCalmReadout,
  useSession,
  useSessionState,
  useSurroundings,
  useTheme,
} from '../context.ts'
import { Overview, type OverviewProps } from '../timeline/Overview.tsx'
import { describeInstant } from '../words/moment-words.ts'

type Draw = Parameters<OverviewProps['subscribeFrame']>[0]

/** As the run goes on by itself the bar hardly moves; a hand on it is followed in every frame. */
const EVERY_MS = 50

export function ScrubBar() {
  const { moment, transport } = useSession()
  const { frames } = useSurroundings()
  const { trace, scenario } = useSessionState((state) => state.run)
  const playing = useSessionState((state) => state.playing)
  const theme = useTheme((state) => state.theme)
  const readout = useCalmReadout()
  const subscribeFrame = useCallback(
    (draw: Draw) => {
      const stopFollowing = frames.subscribe(() => void (moment.live || draw(moment)))
      const stopTurns = frames.every(EVERY_MS, () => draw(moment), 'light')
      return () => {
        stopFollowing()
        stopTurns()
      }
    },
    [frames, moment],
  )
  // While it plays, a text that changes ten times a second would only be noise.
  const text = playing
    ? `${Math.floor(readout.cursorUs / US_PER_SECOND)} s, playing`
    : describeInstant(trace, readout.cursorUs, scenario)
  return (
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
  )
}
