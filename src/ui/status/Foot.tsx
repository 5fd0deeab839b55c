// The foot: the whole run as a bar to scrub in, and a line about the run. Both have their room before they are
// there.
import { Suspense } from 'react'
import { late } from '../late.ts'
import styles from './Status.module.css'

const ScrubBar = late(async () => (await import('./ScrubBar.tsx')).ScrubBar)
const FootLine = late(async () => (await import('./FootLine.tsx')).FootLine)

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
