// What to look for in the run that is played, in one sentence: the lesson's where one stands in the lab, else the
// preset's. Where the settings are closed, which would do it, it tells a newcomer of the lecture.
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { presetById } from '../../scenario/presets.ts'
import type { Lane } from '../../scenario/scenario.ts'
import { usePanels, useSessionState, useTheme } from '../context.ts'
import { late } from '../late.ts'
import { watching } from '../lecture/watching.ts'

const Pointer = late(async () => (await import('../lecture/Pointer.tsx')).Pointer)

/** What is said of other lanes may be false of these. */
const OWN_LANES =
  'The same updates reach your own choice of lanes: see who is late, and what it costs.'

const protocolsOf = (lanes: readonly Lane[]): string => lanes.map(({ protocol }) => protocol).join()

export function Watch() {
  const ofLesson = useStore(watching, ({ sentence }) => sentence)
  const preset = presetById(useSessionState((state) => state.preset))
  const lanes = useSessionState((state) => protocolsOf(state.current.lanes))
  const isOwn = preset !== undefined && protocolsOf(preset.scenario.lanes) !== lanes
  const ofPreset = isOwn ? OWN_LANES : preset?.watch
  const settings = usePanels(({ setUp }) => setUp)
  const inHall = useTheme(({ theme }) => theme === 'projector')
  return (
    <>
      {ofLesson ?? ofPreset}
      {!settings && !inHall && (
        <Suspense>
          <Pointer />
        </Suspense>
      )}
    </>
  )
}
