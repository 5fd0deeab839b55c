// The screen: what stands where. What a part shows and does is its own business.
import { Suspense } from 'react'
import styles from './App.module.css'
import { Bar } from './bar/Bar.tsx'
import { usePanels, usePlace } from './context.ts'
import { LaneStage } from './lanes/LaneStage.tsx'
import { StageTools } from './lanes/StageTools.tsx'
import { late } from './late.ts'
import { covers } from './place.ts'
import { Foot } from './status/Foot.tsx'

const Drawer = late(async () => (await import('./drawer/Drawer.tsx')).Drawer)
const SetUpPanel = late(async () => (await import('./setup/SetUpPanel.tsx')).SetUpPanel)
const SidePanel = late(async () => (await import('./side/SidePanel.tsx')).SidePanel)
const Notices = late(async () => (await import('./status/Notices.tsx')).Notices)
const Attendants = late(async () => (await import('./Attendants.tsx')).Attendants)
const HelpSheet = late(async () => (await import('./keyboard/HelpSheet.tsx')).HelpSheet)
const Gallery = late(async () => (await import('./gallery/Gallery.tsx')).Gallery)
const Rooms = late(async () => (await import('./lecture/Rooms.tsx')).Rooms)
const CatchingUp = late(async () => (await import('./status/CatchingUp.tsx')).CatchingUp)
const Splitter = late(async () => (await import('./splitter/Splitter.tsx')).Splitter)

export function App() {
  const room = usePlace((place) => place.room)
  if (!covers(room)) return <Lab reading={room === 'course'} />
  return (
    <>
      <Suspense fallback={<div />}>
        <Rooms />
      </Suspense>
      <Suspense>
        <Notices />
      </Suspense>
    </>
  )
}

/** The lab, with its settings at the side, or with what is read there. */
function Lab({ reading }: { reading: boolean }) {
  const setUp = usePanels((state) => state.setUp) || reading
  const side = usePanels((state) => state.side)
  const sideTab = usePanels((state) => state.sideTab)
  const help = usePanels((state) => state.help)
  const gallery = usePanels((state) => state.gallery)
  return (
    <div className={styles.app}>
      <Bar />
      <div id="rules" />
      <main
        className={styles.bench}
        data-set-up={setUp || undefined}
        data-reading={reading || undefined}
        data-side={side ? sideTab : undefined}
      >
        {setUp && <Suspense fallback={<div />}>{reading ? <Rooms /> : <SetUpPanel />}</Suspense>}
        <div className={styles.stage}>
          <StageTools />
          <LaneStage />
          <Suspense fallback={<div className={styles.drawer} />}>
            <Drawer />
          </Suspense>
          <Suspense>
            {setUp && !reading && (
              <Splitter edge="start" panel="set-up" label="Width of the settings" />
            )}
            {side && (
              <Splitter edge="end" panel={`side-${sideTab}`} label="Width of the side panel" />
            )}
            <CatchingUp />
          </Suspense>
        </div>
        {side && (
          <Suspense fallback={<aside />}>
            <SidePanel />
          </Suspense>
        )}
      </main>
      <Foot />
      <Suspense>
        <Notices />
      </Suspense>
      <Suspense>
        <Attendants />
      </Suspense>
      {gallery && (
        <Suspense>
          <Gallery />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <HelpSheet />
        </Suspense>
      )}
    </div>
  )
}
