// Sentences for the person that stay until they are dismissed. Where a part of the page cannot be fetched, they say so.
import { Info, X } from 'lucide-react'
import { useEffect } from 'react'
import { useSession, useSessionState } from '../context.ts'
import styles from './Status.module.css'

const MISSING =
  'A part of this page could not be fetched; it is asked for again until it comes. The run goes on, and the address keeps it.'

export function Notices() {
  const session = useSession()
  const notices = useSessionState((state) => state.notices)
  useEffect(() => {
    // Whatever is imported late tells of its failure by this event.
    const missing = () => session.notify(MISSING)
    addEventListener('vite:preloadError', missing)
    return () => removeEventListener('vite:preloadError', missing)
  }, [session])
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
