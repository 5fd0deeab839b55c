// What the panel shows of the moment, at most ten times a second: the lines at work, and how many messages
// of the window each line has.
import { useMemo } from 'react'
import { useReadout, useSessionState } from '../context.ts'
import { activeLines } from './active-lines.ts'
import { countsByLine } from './counts-by-line.ts'
import { glowUs } from './glow.ts'

export function useActiveLines(lane: number) {
  const trace = useSessionState((state) => state.run.trace)
  const speed = useSessionState((state) => state.speed)
  const { cursorUs, window } = useReadout((readout) => readout)
  const { fromUs, toUs } = window
  return useMemo(
    () => ({
      active: activeLines(trace, lane, cursorUs, glowUs(speed, toUs - fromUs)),
      counts: countsByLine(trace.lane(lane).messages, fromUs, Math.min(toUs, cursorUs)),
    }),
    [trace, lane, speed, cursorUs, fromUs, toUs],
  )
}
