// What a message weighs, layer by layer: what the person wanted, and what it took to carry it.
import type { Message } from '../../trace/lane-trace.ts'
import { formatBytes } from '../words/units.ts'
import styles from './Inspector.module.css'

export function Sizes({ message }: { message: Message }) {
  const { payloadBytes, httpBytes, ipBytes } = message
  const layers: [string, number, string][] = [
    ['payload', payloadBytes, styles.payload ?? ''],
    ['HTTP or WebSocket', httpBytes - payloadBytes, styles.framing ?? ''],
    ['TCP/IP', ipBytes - httpBytes, styles.packets ?? ''],
  ]
  return (
    <section>
      <h3>Size</h3>
      <div className={styles.bar} aria-hidden="true">
        {layers.map(([name, bytes, style]) => (
          <span key={name} className={style} style={{ flexGrow: bytes }} />
        ))}
      </div>
      <dl className={styles.facts}>
        {layers.map(([name, bytes, style]) => (
          <div key={name} className={styles.layer}>
            <dt>
              <span className={`${styles.swatch} ${style}`} aria-hidden="true" /> {name}
            </dt>
            <dd>{formatBytes(bytes)}</dd>
          </div>
        ))}
        <div className={styles.layer}>
          <dt>altogether</dt>
          <dd>
            <strong>{formatBytes(ipBytes)}</strong>
          </dd>
        </div>
      </dl>
    </section>
  )
}
