// What a message weighs, layer by layer, in the words of the lecture and large enough for a hall.
import { formatMeasure } from '../../lessons/measure.ts'
import { countedAt, ofMessage } from '../../metrics/ledger.ts'
import { layers } from '../../scenario/layers.ts'
import type { Message } from '../../trace/lane-trace.ts'
import { useLanguage, useTexts } from '../lecture/language.ts'
import patterns from '../ledger/layer-patterns.module.css'
import { layerKey } from './message-words.ts'
import styles from './StageMessage.module.css'

export function StageSizes({ message }: { message: Message }) {
  const say = useTexts('rooms-stage')
  const language = useLanguage()
  const written = (value: number) => formatMeasure({ value, unit: 'bytes' }, language)
  const bytes = ofMessage(message)
  const shown = layers.filter((layer) => layer !== 'tls' || bytes.tls > 0)
  return (
    <section>
      <h3>{say('stage.size')}</h3>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((layer) => (
          <span key={layer} className={patterns[layer]} style={{ flexGrow: bytes[layer] }} />
        ))}
      </div>
      <dl className={styles.sizes}>
        {shown.map((layer) => (
          <div key={layer}>
            <dt>
              <span className={`${styles.swatch} ${patterns[layer]}`} aria-hidden="true" />{' '}
              {say(layerKey(layer, message))}
            </dt>
            <dd>{written(bytes[layer])}</dd>
          </div>
        ))}
        <div className={styles.sum}>
          <dt>{say('stage.altogether')}</dt>
          <dd>{written(countedAt(bytes, 'ip'))}</dd>
        </div>
      </dl>
    </section>
  )
}
