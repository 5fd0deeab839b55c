// The often told ratio beside what this run measured, layer by layer, one way.
import { laneTitle } from '../words/lane-words.ts'
import { formatBytes, formatRatio } from '../words/units.ts'
import styles from './Ledger.module.css'
import { type Remains, TALE } from './remains.ts'

const captions = { down: 'One update to the client', up: 'One message to the server' }

export function RemainsTable({ way, http, webSocket, rows }: Remains) {
  return (
    <table className={styles.table}>
      <caption>{captions[way]}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{way === 'up' ? 'POST' : laneTitle(http.lane)}</th>
          <th scope="col">{laneTitle(webSocket.lane)}</th>
          <th scope="col">ratio</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.tale}>
          <th scope="row">as told</th>
          <td>{formatBytes(TALE.http)}</td>
          <td>{formatBytes(TALE.webSocket)}</td>
          <td>{formatRatio(TALE.http / TALE.webSocket)}</td>
        </tr>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td>{formatBytes(Math.round(row.http))}</td>
            <td>{formatBytes(Math.round(row.webSocket))}</td>
            <td>
              <strong>{formatRatio(row.http / row.webSocket)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
