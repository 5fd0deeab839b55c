// A lane's figures at the cursor, brought up to date as often as the readout.
import { figuresAt, type LaneFigures } from '../../metrics/lane-figures.ts'
import { useReadout, useSessionState } from '../context.ts'

export function useFigures(lane: number): LaneFigures {
  const trace = useSessionState((state) => state.run.trace)
  const atUs = useReadout((readout) => Math.min(readout.cursorUs, readout.headUs))
  return figuresAt(trace, lane, atUs)
}
