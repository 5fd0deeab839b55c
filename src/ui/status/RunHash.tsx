// The fingerprint of the run so far: the same experiment gives the same one everywhere. It is worked out when
// the run pauses; a click copies all of it.
import { Hash } from 'lucide-react'
import { copyText } from '../clipboard.ts'
import { useReadout, useSession, useSessionState } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Status.module.css'

const SHOWN_DIGITS = 12

export function RunHash() {
  const session = useSession()
  const run = useSessionState((state) => state.run)
  const settled = useSessionState((state) => !state.playing && state.catchingUpTo === undefined)
  // While it plays, nobody reads how far it is here.
  const headUs = useReadout((readout) => (settled ? readout.headUs : undefined))
  const hash = settled ? run.hash() : undefined
  const copy = async () => {
    const whole = run.hash()
    session.notify(
      (await copyText(whole))
        ? `All 64 digits of the run's hash are copied: SHA-256 of its trace up to ${formatInstant(run.headUs)}.`
        : `This page may not copy. The run's hash up to ${formatInstant(run.headUs)} is ${whole}`,
    )
  }
  return (
    <button
      type="button"
      className={`quiet ${styles.hash}`}
      title={`The same experiment gives the same hash everywhere. ${headUs === undefined ? 'C' : `Up to ${formatInstant(headUs)}; c`}lick to copy all 64 digits.`}
      onClick={() => void copy()}
    >
      <Hash aria-hidden="true" />
      <span>
        Hash of this run:{' '}
        <span className={styles.digits}>{hash ? hash.slice(0, SHOWN_DIGITS) : 'pause to see'}</span>
      </span>
    </button>
  )
}
