// The corner beside the updates: the server's news, and the button that makes some.
import { Megaphone } from 'lucide-react'
import { useReadout, useSession, useSessionState } from '../context.ts'
import { plural } from '../words/units.ts'
import styles from './Lanes.module.css'

export function UpdatesCorner({ brief }: { brief: boolean }) {
  const { acts } = useSession()
  const trace = useSessionState((state) => state.run.trace)
  const count = useReadout((readout) => trace.updates.createdUs.countUpTo(readout.cursorUs))
  return (
    <div className={styles.corner}>
      {!brief && <span title="Every lane gets the same updates">{plural(count, 'update')}</span>}
      <button
        type="button"
        data-control="inputs"
        title="The server publishes an update to all lanes (P)"
        onClick={() => void acts.publish()}
      >
        <Megaphone aria-hidden="true" />
        <span className={brief ? 'visually-hidden' : undefined}>Publish</span>
      </button>
    </div>
  )
}
