// What to look for in the run that is played, in one sentence: the lesson's where one stands in the lab, else the
// preset's. Where the settings are closed, which would do it, it tells a newcomer of the lecture.
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { presetById } from '../../scenario/presets.ts'
import { usePanels, useSessionState, useTheme } from '../context.ts'
import { watching } from '../lecture/watching.ts'

const Pointer = lazy(async () => ({ default: (await import('../lecture/Pointer.tsx')).Pointer }))

export function Watch() {
  const ofLesson = useStore(watching, ({ sentence }) => sentence)
  const ofPreset = presetById(useSessionState((state) => state.preset))?.watch
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
