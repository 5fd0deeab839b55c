// What this client's person sees at the cursor, in the scene of the run, and how far behind the server that
// is. Pressed, it shows the screens of all lanes side by side.
import { Suspense, useState } from 'react'
import { useSessionState } from '../context.ts'
import { InPlace } from '../InPlace.tsx'
import { late } from '../late.ts'
import { type Freshness, freshness } from '../words/figures-words.ts'
import styles from './SmallScreen.module.css'
import { useFigures } from './use-figures.ts'

const SceneView = late(async () => (await import('../scenes/SceneView.tsx')).SceneView)
const ScreensDialog = late(async () => (await import('../scenes/ScreensDialog.tsx')).ScreensDialog)

/** In the circle: nothing, a tick, the hands of a clock. */
const signs: Record<Freshness, string> = {
  nothing: '',
  fresh: 'M8.5 12.5l2.5 2.5 4.5-5',
  behind: 'M12 6.5v5.5l3.5 2',
}

/** One picture for all states: another one in its place would make the browser order its layers anew. */
function FreshnessSign({ state }: { state: Freshness }) {
  return (
    <svg className="lucide" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" strokeDasharray={state === 'nothing' ? '4 3.85' : undefined} />
      <path d={signs[state]} />
    </svg>
  )
}

export function SmallScreen({ lane, brief }: { lane: number; brief: boolean }) {
  const [open, setOpen] = useState(false)
  const figures = useFigures(lane)
  const plain = useSessionState((state) => state.run.scenario.scene === 'none')
  const { state, words } = freshness(figures)
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
          <FreshnessSign state={state} />
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
