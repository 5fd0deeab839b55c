// The foot: the whole run as a bar to scrub in, the run's hash, and who moves the messages.

import { CarrierBadge } from './CarrierBadge.tsx'
import { RunHash } from './RunHash.tsx'
import { ScrubBar } from './ScrubBar.tsx'
import styles from './Status.module.css'

export function Foot() {
  return (
    <footer className={styles.foot}>
      <ScrubBar />
      <div className={styles.line}>
        <RunHash />
        <CarrierBadge />
        <span className={styles.promise}>Nothing leaves this browser.</span>
      </div>
    </footer>
  )
}
