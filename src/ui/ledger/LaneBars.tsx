// Each lane's bytes as two stacked bars, up and down, all on one scale. A layer is known by its pattern; the
// numbers beside the bars, and the table, say the same.
import { countedAt, directions, oneWay } from '../../metrics/ledger.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes } from '../words/units.ts'
import styles from './Ledger.module.css'
import patterns from './layer-patterns.module.css'
import { type LaneBook, layersIn } from './use-ledger.ts'

const arrows = { up: '↑', down: '↓' }
const words = { up: 'up', down: 'down' }

export function LaneBars({ books, layer }: { books: readonly LaneBook[]; layer: Layer }) {
  const counted = layers.slice(0, layers.indexOf(layer) + 1)
  const shown = layersIn(books).filter((one) => counted.includes(one))
  const rows = books.map(({ lane, ledger }) => ({
    lane,
    ways: directions.map((way) => ({ way, bytes: oneWay(ledger, way) })),
  }))
  const most = Math.max(
    1,
    ...rows.flatMap(({ ways }) => ways.map(({ bytes }) => countedAt(bytes, layer))),
  )
  return (
    <section>
      <h3>Each lane so far, {layerShort[layer]}</h3>
      <p className={styles.key}>
        {shown.map((one) => (
          <span key={one}>
            <span className={`${styles.swatch} ${patterns[one]}`} aria-hidden="true" />
            {layerShort[one]}
          </span>
        ))}
      </p>
      <ul className={styles.bars}>
        {rows.map(({ lane, ways }) => (
          <li key={lane.id}>
            <span className={styles.lane}>
              <Marker protocol={lane.protocol} size={12} />
              {laneTitle(lane)}
            </span>
            {ways.map(({ way, bytes }) => (
              <div key={way} className={styles.barRow}>
                <span aria-hidden="true">{arrows[way]}</span>
                <span className={styles.track} aria-hidden="true">
                  {shown.map((one) => (
                    <span
                      key={one}
                      className={patterns[one]}
                      style={{ width: `${(100 * bytes[one]) / most}%` }}
                    />
                  ))}
                </span>
                <span className={styles.number}>
                  <span className="visually-hidden">{words[way]} </span>
                  {formatBytes(countedAt(bytes, layer))}
                </span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
