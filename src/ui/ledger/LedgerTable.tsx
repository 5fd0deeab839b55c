// The books of all lanes as a table: what each layer adds, in each direction, and for each update and message.
import { countedAt, type LayerBytes, oneWay } from '../../metrics/ledger.ts'
import { type Layer, layers } from '../../scenario/layers.ts'
import { Marker } from '../lanes/Marker.tsx'
import { laneTitle } from '../words/lane-words.ts'
import { layerShort } from '../words/layer-words.ts'
import { formatBytes } from '../words/units.ts'
import styles from './Ledger.module.css'
import { type LaneBook, layersIn } from './use-ledger.ts'

function linesOf(book: LaneBook): [string, LayerBytes | undefined][] {
  const lines: [string, LayerBytes | undefined][] = [
    ['↑ up', oneWay(book.ledger, 'up')],
    ['↓ down', oneWay(book.ledger, 'down')],
    ['per update', book.perUpdate],
  ]
  if (book.messages > 0) lines.push(['per message', book.perMessage])
  return lines
}

const rounded = (bytes: number): string => formatBytes(Math.round(bytes))

export function LedgerTable({ books, layer }: { books: readonly LaneBook[]; layer: Layer }) {
  const shown = layersIn(books)
  const isCounted = (one: Layer) => layers.indexOf(one) <= layers.indexOf(layer)
  return (
    <section>
      <h3 id="ledger-title">What each layer adds</h3>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-scrolls=""
        aria-labelledby="ledger-title"
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {shown.map((one) => (
                <th key={one} scope="col" data-counted={isCounted(one) || undefined}>
                  {layerShort[one]}
                </th>
              ))}
              <th scope="col">all</th>
            </tr>
          </thead>
          {books.map((book) => (
            <tbody key={book.lane.id}>
              <tr>
                <th colSpan={shown.length + 2} scope="rowgroup">
                  <span className={styles.lane}>
                    <Marker protocol={book.lane.protocol} size={12} />
                    {laneTitle(book.lane)}
                  </span>
                </th>
              </tr>
              {linesOf(book).map(([what, bytes]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  {shown.map((one) => (
                    <td key={one} data-counted={isCounted(one) || undefined}>
                      {bytes ? rounded(bytes[one]) : '–'}
                    </td>
                  ))}
                  <td>
                    <strong>{bytes ? rounded(countedAt(bytes, 'ip')) : '–'}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className={styles.note}>
        {!shown.includes('tls') && 'TLS is not switched on, so it adds nothing. '}
        <em>Per update</em> is all that crossed the link to bring the updates, both ways, empty
        answers and acknowledgements included, divided by the updates delivered;{' '}
        <em>per message</em> is the same for what the client sent. The set-up of streams and
        connections, and what keeps them open, is left out of both. An acknowledgement counts with
        the newest message that it acknowledges.
      </p>
    </section>
  )
}
