// The bytes of this run up to the cursor: at which layer they are counted, what each lane took, what remains
// of an often told ratio, and where one stream becomes cheaper than another.
import { breakEven, streamCosts } from '../../metrics/break-even.ts'
import type { Protocol } from '../../scenario/scenario.ts'
import { SEGMENT_HEADER_BYTES } from '../../wire/tcp.ts'
import { useSessionState } from '../context.ts'
import { formatInstant } from '../words/units.ts'
import { breakEvenWords } from './break-even-words.ts'
import { LaneBars } from './LaneBars.tsx'
import { LayerSwitch } from './LayerSwitch.tsx'
import styles from './Ledger.module.css'
import { LedgerTable } from './LedgerTable.tsx'
import { PinnedBytes } from './PinnedBytes.tsx'
import { RemainsTable } from './RemainsTable.tsx'
import { remainsOf } from './remains.ts'
import { booksAt, layersIn, useSteadyInstant } from './use-ledger.ts'

export function LedgerPanel() {
  const { trace, scenario } = useSessionState((state) => state.run)
  const layer = useSessionState((state) => state.layer)
  const atUs = useSteadyInstant()
  const books = booksAt(trace, scenario.lanes, atUs)
  const remains = (['down', 'up'] as const).flatMap(
    (way) => remainsOf(trace, scenario, books, atUs, way) ?? [],
  )
  const costsOf = (protocol: Protocol) => {
    const index = scenario.lanes.findIndex((lane) => lane.protocol === protocol)
    return index < 0 ? undefined : streamCosts(trace, index, atUs)
  }
  const [sse, webSocket] = [costsOf('sse'), costsOf('websocket')]
  return (
    <article className={styles.ledger}>
      <h2>Bytes up to {formatInstant(atUs)}</h2>
      <LayerSwitch isSecure={layersIn(books).includes('tls')} />
      <PinnedBytes trace={trace} atUs={atUs} />
      <LaneBars books={books} layer={layer} />
      <section>
        <h3>“2 bytes instead of 871”</h3>
        <p>
          A WebSocket frame, it is often told, needs a header of 2 bytes where HTTP needs 871. What
          this run measured, set-up left out:
        </p>
        {remains.length > 0 ? (
          <>
            {remains.map((one) => (
              <RemainsTable key={one.way} {...one} />
            ))}
            <p className={styles.note}>
              By headers alone the tale is not far off. But an answer may bring several updates,
              which share its headers; and around every piece of news there is also its JSON,{' '}
              {SEGMENT_HEADER_BYTES} bytes of TCP and IP headers, and as many for an
              acknowledgement; and what a client sends is masked, with 4 bytes more. Told by P.
              Lubbers and F. Greco, <cite>HTML5 Web Sockets: A Quantum Leap in Scalability</cite>.
            </p>
          </>
        ) : (
          <p className={styles.note}>
            This takes a WebSocket lane and one that asks by HTTP, and an update by each.
          </p>
        )}
      </section>
      {sse && webSocket && (
        <section>
          <h3>Server-Sent Events or WebSocket?</h3>
          <p data-testid="break-even">{breakEvenWords(breakEven(sse, webSocket))}</p>
          <p className={styles.note}>
            Measured at TCP/IP, both ways, with set-up, acknowledgements, and the heartbeats and
            pings between the updates; what the clients send is left out. Where news is rare, those
            signs of life decide: try 0.05 updates a second.
          </p>
        </section>
      )}
      <LedgerTable books={books} layer={layer} />
    </article>
  )
}
