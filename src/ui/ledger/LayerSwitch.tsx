// At which layer the whole page counts bytes: the lanes' figures, the table and the bars.
import { layersOn } from '../../scenario/layers.ts'
import { useSession, useSessionState } from '../context.ts'
import styles from './Ledger.module.css'
import { layerMeaning, layerTitle } from './layer-meanings.ts'

export function LayerSwitch() {
  const session = useSession()
  const layer = useSessionState((state) => state.layer)
  return (
    <fieldset className={styles.switch}>
      <legend>Count bytes at the layer (L)</legend>
      {layersOn.map((one) => (
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
      <p className={styles.note}>{layerMeaning[layer]}</p>
    </fieldset>
  )
}
