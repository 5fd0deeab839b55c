// The last line: the run's hash, who moves the messages, and where nothing goes. It comes after the first
// picture.
import { CarrierBadge } from './CarrierBadge.tsx'
import { RunHash } from './RunHash.tsx'
import styles from './Status.module.css'

export function FootLine() {
  return (
    <>
      <RunHash />
      <CarrierBadge />
      <span className={styles.promise}>Nothing leaves this browser.</span>
    </>
  )
}
