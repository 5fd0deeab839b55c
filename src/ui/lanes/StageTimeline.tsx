// The canvas timeline, joined to the session: what it is given to draw, and where its gestures go.
import { useCallback } from 'react'
import {
  useCalmReadout,
  useSession,
  useSessionState,
  useSurroundings,
  useTheme,
} from '../context.ts'
import { Timeline, type TimelineProps } from '../timeline/Timeline.tsx'
import { laneTitle } from '../words/lane-words.ts'
import { formatInstant, plural } from '../words/units.ts'

type Draw = Parameters<TimelineProps['subscribeFrame']>[0]

export function StageTimeline({ layout }: { layout: 'rows' | 'columns' }) {
  const session = useSession()
  const { frames } = useSurroundings()
  const { moment, transport } = session
  const trace = useSessionState((state) => state.run.trace)
  const scenario = useSessionState((state) => state.current)
  const played = useSessionState((state) => state.run.scenario)
  const highlight = useSessionState((state) => state.highlight)
  const pinned = useSessionState((state) => state.pin)
  const lit = useSessionState((state) => state.lit)
  const theme = useTheme((state) => state.theme)
  const layer = useSessionState((state) => state.layer)
  const calm = useTheme((state) => state.calm)
  const readout = useCalmReadout()
  const subscribeFrame = useCallback(
    (draw: Draw) => frames.subscribe(() => draw(moment)),
    [frames, moment],
  )
  const names = scenario.lanes.map(laneTitle).join(', ')
  return (
    <Timeline
      trace={trace}
      cursorUs={readout.cursorUs}
      headUs={readout.headUs}
      window={readout.window}
      subscribeFrame={subscribeFrame}
      onWindow={transport.show}
      onCursor={transport.seek}
      highlight={highlight}
      onHighlight={session.highlight}
      pinned={pinned}
      onPin={session.pin}
      lit={lit}
      theme={theme}
      reducedMotion={calm}
      apart
      layout={layout}
      layer={layer}
      scenario={played}
      label={`Timeline of ${plural(scenario.lanes.length, 'lane')}: ${names}. At ${formatInstant(readout.cursorUs)}. The table of messages (T) says the same in words.`}
    />
  )
}
