// Sentences for the person that stay until they are dismissed.
import { Info, X } from 'lucide-react'
import { useSession, useSessionState } from '../context.ts'
import styles from './Status.module.css'

export function Notices() {
  const session = useSession()
  const notices = useSessionState((state) => state.notices)
  return (
    <div className={styles.notices} lang="en" role="log" aria-label="Notices">
      {notices.map(({ id, text }) => (
        <div key={id} className={styles.notice}>
          <Info aria-hidden="true" />
          <p>{text}</p>
          <button type="button" className="quiet" onClick={() => session.dismiss(id)}>
            <X aria-hidden="true" />
            <span className="visually-hidden">Dismiss</span>
          </button>
        </div>
      ))}
    </div>
  )
}
