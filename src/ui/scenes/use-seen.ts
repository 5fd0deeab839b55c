// What one client's person sees at the cursor, brought up to date as often as the readout.
import { useReadout, useSessionState } from '../context.ts'
import { type Seen, seenAt } from './seen.ts'

export function useSeen(lane: number): Seen {
  const run = useSessionState((state) => state.run)
  const atUs = useReadout((readout) => Math.min(readout.cursorUs, readout.headUs))
  return seenAt(run.trace, run.scenario, lane, atUs)
}
