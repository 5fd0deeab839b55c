// The foot: the whole run as a bar to scrub in, and a line about the run. Both have their room before they are
// there.
import { lazy, Suspense } from 'react'
import styles from './Status.module.css'

const ScrubBar = lazy(async () => ({ default: (await import('./ScrubBar.tsx')).ScrubBar }))
const FootLine = lazy(async () => ({ default: (await import('./FootLine.tsx')).FootLine }))

export function Foot() {
  return (
    <footer className={styles.foot}>
      <div className={styles.scrub}>
        <Suspense>
          <ScrubBar />
        </Suspense>
      </div>
      <div className={styles.line}>
        <Suspense>
          <FootLine />
        </Suspense>
      </div>
    </footer>
  )
}
