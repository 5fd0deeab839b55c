// What a message weighs, layer by layer: what the person wanted, and what it took to carry it.
import { countedAt, ofMessage } from '../../metrics/ledger.ts'
import { layers } from '../../scenario/layers.ts'
import type { Message } from '../../trace/lane-trace.ts'
import { layerTitle } from '../ledger/layer-meanings.ts'
import patterns from '../ledger/layer-patterns.module.css'
import { formatBytes } from '../words/units.ts'
import styles from './Inspector.module.css'

export function Sizes({ message }: { message: Message }) {
  const bytes = ofMessage(message)
  const shown = layers.filter((layer) => layer !== 'tls' || bytes.tls > 0)
  return (
    <section>
      <h3>Size</h3>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((layer) => (
          <span key={layer} className={patterns[layer]} style={{ flexGrow: bytes[layer] }} />
        ))}
      </div>
      <dl className={styles.facts}>
        {shown.map((layer) => (
          <div key={layer} className={styles.layer}>
            <dt>
              <span className={`${styles.swatch} ${patterns[layer]}`} aria-hidden="true" />{' '}
              {layerTitle[layer]}
            </dt>
            <dd>{formatBytes(bytes[layer])}</dd>
          </div>
        ))}
        <div className={styles.layer}>
          <dt>altogether</dt>
          <dd>
            <strong>{formatBytes(countedAt(bytes, 'ip'))}</strong>
          </dd>
        </div>
      </dl>
    </section>
  )
}
