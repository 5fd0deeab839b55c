// Over the lanes while the run is brought to an instant in memory: to which, and how to stop it where it is.
import { useSession, useSessionState } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import styles from './Status.module.css'

export function CatchingUp() {
  const session = useSession()
  const toUs = useSessionState((state) => state.catchingUpTo)
  if (toUs === undefined) return null
  return (
    <div className={styles.catchingUp}>
      <p>Catching up to {formatInstant(toUs)} …</p>
      <button type="button" onClick={session.stopCatchingUp}>
        Stop here
      </button>
    </div>
  )
}
