// What this client's person sees at the cursor, in the scene of the run, and how far behind the server that
// is. Pressed, it shows the screens of all lanes side by side.
import { CircleCheck, CircleDashed, Clock } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useSessionState } from '../context.ts'
import { InPlace } from '../InPlace.tsx'
import { type Freshness, freshness } from '../words/figures-words.ts'
import styles from './SmallScreen.module.css'
import { useFigures } from './use-figures.ts'

const SceneView = lazy(async () => ({
  default: (await import('../scenes/SceneView.tsx')).SceneView,
}))
const ScreensDialog = lazy(async () => ({
  default: (await import('../scenes/ScreensDialog.tsx')).ScreensDialog,
}))

const icons: Record<Freshness, typeof Clock> = {
  nothing: CircleDashed,
  fresh: CircleCheck,
  behind: Clock,
}

export function SmallScreen({ lane, brief }: { lane: number; brief: boolean }) {
  const [open, setOpen] = useState(false)
  const figures = useFigures(lane)
  const plain = useSessionState((state) => state.run.scenario.scene === 'none')
  const { state, words } = freshness(figures)
  const Icon = icons[state]
  const update = (
    <span className={styles.update}>
      <span className={styles.label}>update </span>
      <InPlace className={styles.news}>{figures.newestUpdate || '–'}</InPlace>
    </span>
  )
  return (
    <>
      <button
        type="button"
        className={styles.screen}
        data-state={state}
        data-tip="All screens, larger"
        onClick={() => setOpen(true)}
      >
        {plain ? (
          update
        ) : (
          <Suspense fallback={update}>
            <SceneView lane={lane} size={brief ? 'brief' : 'small'} />
          </Suspense>
        )}
        <span className="visually-hidden">, </span>
        <InPlace className={styles.freshness}>
          <Icon aria-hidden="true" />
          <span>
            {words}
            {state === 'behind' && (
              <span className={brief ? 'visually-hidden' : undefined}> behind</span>
            )}
          </span>
        </InPlace>
      </button>
      {open && (
        <Suspense>
          <ScreensDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
