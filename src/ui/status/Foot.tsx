// The foot: the whole run as a bar to scrub in, the run's hash, and who moves the messages.

import { lazy, Suspense } from 'react'
import { CarrierBadge } from './CarrierBadge.tsx'
import { RunHash } from './RunHash.tsx'
import styles from './Status.module.css'

const ScrubBar = lazy(async () => ({ default: (await import('./ScrubBar.tsx')).ScrubBar }))

export function Foot() {
  return (
    <footer className={styles.foot}>
      <div className={styles.scrub}>
        <Suspense>
          <ScrubBar />
        </Suspense>
      </div>
      <div className={styles.line}>
        <RunHash />
        <CarrierBadge />
        <span className={styles.promise}>Nothing leaves this browser.</span>
      </div>
    </footer>
  )
}
