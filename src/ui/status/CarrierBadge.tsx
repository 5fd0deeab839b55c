// Who physically moves the messages, and why it is not the service worker where it is not.
import { Cable } from 'lucide-react'
import type { CarrierStatus } from '../../session/state.ts'
import { useSessionState } from '../context.ts'
import styles from './Status.module.css'

const words: Record<CarrierStatus['kind'], [string, string]> = {
  connecting: ['starting the service worker…', 'Until it is there, messages are moved in memory.'],
  'service-worker': [
    'service worker',
    "Real requests of this browser, answered by the page's own service worker: see them in DevTools.",
  ],
  'in-page': ['in-page', 'Real requests of this browser, answered inside the page.'],
  memory: ['in memory', 'The server is called directly; no request of the browser is made.'],
}

export function CarrierBadge() {
  const { kind, explanation } = useSessionState((state) => state.carrier)
  const [name, usual] = words[kind]
  return (
    <p className={styles.carrier} title={explanation ?? usual}>
      <Cable aria-hidden="true" />
      <span>
        Carrier: <strong>{name}</strong>
        {explanation && <span className={styles.explanation}> {explanation}</span>}
      </span>
    </p>
  )
}
