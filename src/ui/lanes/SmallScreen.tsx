// What this client's person sees at the cursor: the newest update that has reached the page, and how far
// behind the server that is.
import { CircleCheck, CircleDashed, Clock } from 'lucide-react'
import { type Freshness, freshness } from '../words/figures-words.ts'
import styles from './Lanes.module.css'
import { useFigures } from './use-figures.ts'

const icons: Record<Freshness, typeof Clock> = {
  nothing: CircleDashed,
  fresh: CircleCheck,
  behind: Clock,
}

export function SmallScreen({ lane, brief }: { lane: number; brief: boolean }) {
  const figures = useFigures(lane)
  const { state, words } = freshness(figures)
  const Icon = icons[state]
  return (
    <div className={styles.smallScreen} data-state={state}>
      <span className={styles.smallScreenLabel}>update</span>
      <span className={styles.smallScreenNews}>{figures.newestUpdate || '–'}</span>
      <span className={styles.freshness}>
        <Icon aria-hidden="true" />
        <span>
          {words}
          {state === 'behind' && (
            <span className={brief ? 'visually-hidden' : undefined}> behind</span>
          )}
        </span>
      </span>
    </div>
  )
}
