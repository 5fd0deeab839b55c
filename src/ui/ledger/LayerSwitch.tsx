// At which layer the whole page counts bytes: the lanes' figures, the timeline, the charts, the tables.
import { layers } from '../../scenario/layers.ts'
import { useSession, useSessionState } from '../context.ts'
import styles from './Ledger.module.css'
import { layerMeaning, layerTitle, paleWords } from './layer-meanings.ts'

/** `isSecure`: whether any connection of this run speaks TLS. */
export function LayerSwitch({ isSecure }: { isSecure: boolean }) {
  const session = useSession()
  const layer = useSessionState((state) => state.layer)
  const pale = paleWords[layer]
  return (
    <fieldset className={styles.switch}>
      <legend>Count bytes at the layer (L)</legend>
      {layers.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="layer"
            checked={layer === one}
            onChange={() => session.countAt(one)}
          />
          {layerTitle[one]}
        </label>
      ))}
      <p className={styles.note}>
        {layerMeaning[layer]}
        {layer === 'tls' &&
          !isSecure &&
          ' This run has no encryption, so TLS adds nothing: switch it on in the set-up, under Link.'}
      </p>
      <p className={styles.note}>
        {pale === '' ? (
          'On the lanes every message is in full colour.'
        ) : (
          <>
            <svg className={styles.sign} viewBox="0 0 28 12" aria-hidden="true">
              <path d="M1 11 27 1" stroke="currentColor" strokeWidth="0.8" />
            </svg>
            On the lanes: {pale.charAt(0).toLowerCase() + pale.slice(1)}
          </>
        )}
      </p>
    </fieldset>
  )
}
